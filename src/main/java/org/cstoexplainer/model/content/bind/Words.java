package org.cstoexplainer.model.content.bind;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cstoexplainer.model.content.json.JsonValue;
import org.cstoexplainer.model.content.problem.Mistake;
import org.cstoexplainer.model.content.problem.Nearest;
import org.cstoexplainer.model.content.problem.Phrases;

/// Reads one word out of a few: an enum's constants in small letters, with `-` for `_`.
final class Words {

    private Words() {
    }

    static Optional<?> read(Shape.OneOf few, JsonValue.Str text, Ledger ledger) {
        var found = Optional.ofNullable(few.constants().get(text.value()));
        if (found.isEmpty()) {
            var words = few.constants().keySet();
            ledger.add(text.spot().problem(Mistake.UNKNOWN_WORD, text.value(),
                    Phrases.sayOr("word." + few.type().getSimpleName(), "word.other"), String.join(", ", words),
                    Phrases.didYouMean(Nearest.to(text.value(), words))));
        }
        return found;
    }

    /// The constants by how they are written.
    static Map<String, Enum<?>> constants(Class<? extends Enum<?>> type) {
        Map<String, Enum<?>> constants = new LinkedHashMap<>();
        for (var constant : type.getEnumConstants()) {
            constants.put(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'), constant);
        }
        return constants;
    }
}
