package org.cstoexplainer.model.content.bind;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.cstoexplainer.model.content.json.JsonValue;
import org.cstoexplainer.model.content.problem.Mistake;
import org.cstoexplainer.model.content.problem.Nearest;
import org.cstoexplainer.model.content.problem.Phrases;

/// Reads one word out of a few: an enum's constants in small letters, with `-` for `_`.
final class Words {

    private Words() {
    }

    static Optional<?> read(Class<? extends Enum<?>> type, JsonValue.Str text, Ledger ledger) {
        var constants = Arrays.asList(type.getEnumConstants());
        var found = constants.stream().filter(constant -> word(constant).equals(text.value())).findFirst();
        if (found.isEmpty()) {
            var words = constants.stream().map(Words::word).toList();
            ledger.add(text.spot().problem(Mistake.UNKNOWN_WORD, text.value(),
                    Phrases.sayOr("word." + type.getSimpleName(), "word.other"), String.join(", ", words),
                    Phrases.didYouMean(Nearest.to(text.value(), words))));
        }
        return found;
    }

    /// How a constant is written.
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
