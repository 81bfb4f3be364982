package org.cstoexplainer.model.content.bind;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private static final List<Lang> LANGUAGES = List.of(Lang.values());
    private static final List<String> CODES = LANGUAGES.stream().map(Lang::code).toList();

    private Wordings() {
    }

    static Optional<Wording> read(JsonValue.Obj object, Slot slot, Ledger ledger) {
        Map<Lang, String> words = new EnumMap<>(Lang.class);
        for (var member : object) {
            var lang = lang(member);
            lang.ifPresentOrElse(it -> words(member.value(), slot, it, ledger).ifPresent(text -> words.put(it, text)),
                    () -> ledger.add(unknown(member)));
        }
        if (object.member(Lang.EN.code()).isEmpty()) {
            ledger.add(object.spot().problem(Mistake.MISSING_KEY, Lang.EN.code(), Shape.Plain.TEXT.example()));
        }
        return words.containsKey(Lang.EN) ? Optional.of(new Wording(words)) : Optional.empty();
    }

    private static Optional<Lang> lang(Member member) {
        for (var lang : LANGUAGES) {
            if (member.named(lang.code())) {
                return Optional.of(lang);
            }
        }
        return Optional.empty();
    }

    private static Problem unknown(Member member) {
        return member.key().problem(Mistake.UNKNOWN_LANGUAGE, member.name(), String.join(", ", CODES),
                Phrases.didYouMean(Nearest.oneSlipFrom(member.name(), CODES)));
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
