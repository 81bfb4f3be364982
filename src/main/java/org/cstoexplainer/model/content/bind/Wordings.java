package org.cstoexplainer.model.content.bind;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cstoexplainer.model.content.json.JsonValue;
import org.cstoexplainer.model.content.json.JsonValue.Member;
import org.cstoexplainer.model.content.problem.Mistake;
import org.cstoexplainer.model.content.problem.Nearest;
import org.cstoexplainer.model.content.problem.Phrases;
import org.cstoexplainer.model.text.Lang;
import org.cstoexplainer.model.text.Wording;

/// Reads `{"en": "…"}`.
final class Wordings {

    private static final List<String> CODES = Arrays.stream(Lang.values()).map(Lang::code).toList();

    private Wordings() {
    }

    static Optional<Wording> read(JsonValue.Obj object, Slot slot, Ledger ledger) {
        object.members().forEach((code, member) -> {
            if (!CODES.contains(code)) {
                ledger.add(member.key().problem(Mistake.UNKNOWN_LANGUAGE, code, String.join(", ", CODES),
                        Phrases.didYouMean(Nearest.oneSlipFrom(code, CODES))));
            }
        });
        Map<Lang, String> words = new EnumMap<>(Lang.class);
        for (var lang : Lang.values()) {
            object.member(lang.code()).map(Member::value).flatMap(value -> words(value, slot, lang, ledger))
                    .ifPresent(text -> words.put(lang, text));
        }
        if (object.member(Lang.EN.code()).isEmpty()) {
            ledger.add(object.spot().problem(Mistake.MISSING_KEY, Lang.EN.code(), Shape.Plain.TEXT.example()));
        }
        return words.containsKey(Lang.EN) ? Optional.of(new Wording(words)) : Optional.empty();
    }

    private static Optional<String> words(JsonValue value, Slot slot, Lang lang, Ledger ledger) {
        if (!(value instanceof JsonValue.Str text)) {
            ledger.add(Kinds.wrong(value, Shape.Plain.TEXT));
            return Optional.empty();
        }
        if (text.value().isBlank()) {
            ledger.add(value.spot().problem(Mistake.EMPTY_TRANSLATION, lang.code(), slot.name()));
            return Optional.empty();
        }
        ledger.add(new Mention(Wording.class, text.value(), slot.owner(), slot.name(), value.spot()));
        return Optional.of(text.value());
    }
}
