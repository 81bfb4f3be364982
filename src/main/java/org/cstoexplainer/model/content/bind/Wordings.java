package org.cstoexplainer.model.content.bind;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cstoexplainer.model.content.json.JsonValue;
import org.cstoexplainer.model.content.json.JsonValue.Member;
import org.cstoexplainer.model.content.problem.Mistake;
import org.cstoexplainer.model.content.problem.Nearest;
import org.cstoexplainer.model.content.problem.Phrases;
import org.cstoexplainer.model.content.problem.Problem;
import org.cstoexplainer.model.text.Lang;
import org.cstoexplainer.model.text.Wording;

/// Reads `{"en": "…"}`.
final class Wordings {

    private static final Map<String, Lang> LANGUAGES = Arrays.stream(Lang.values())
            .collect(Collectors.toMap(Lang::code, lang -> lang, (one, _) -> one, LinkedHashMap::new));

    private Wordings() {
    }

    static Optional<Wording> read(JsonValue.Obj object, Slot slot, Ledger ledger) {
        Map<Lang, String> words = new HashMap<>();
        for (var member : object.members()) {
            var lang = LANGUAGES.get(member.name());
            if (lang == null) {
                ledger.add(unknown(member));
            } else {
                words(member.value(), slot, lang, ledger).ifPresent(text -> words.put(lang, text));
            }
        }
        if (object.member(Lang.EN.code()).isEmpty()) {
            ledger.add(object.spot().problem(Mistake.MISSING_KEY, Lang.EN.code(), Shape.Plain.TEXT.example()));
        }
        return words.containsKey(Lang.EN) ? Optional.of(new Wording(words)) : Optional.empty();
    }

    private static Problem unknown(Member member) {
        return member.key().problem(Mistake.UNKNOWN_LANGUAGE, member.name(), String.join(", ", LANGUAGES.keySet()),
                Phrases.didYouMean(Nearest.oneSlipFrom(member.name(), LANGUAGES.keySet())));
    }

    private static Optional<String> words(JsonValue value, Slot slot, Lang lang, Ledger ledger) {
        if (!(value instanceof JsonValue.Str text)) {
            ledger.add(Kinds.wrong(value, Shape.Plain.TEXT));
            return Optional.empty();
        }
        var words = text.value();
        if (words.isBlank()) {
            ledger.add(value.spot().problem(Mistake.EMPTY_TRANSLATION, lang.code(), slot.name()));
            return Optional.empty();
        }
        ledger.add(new Mention(slot.component(), words, value));
        return Optional.of(words);
    }
}
