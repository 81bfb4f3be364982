package org.cstoexplainer.model.content.bind;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cstoexplainer.model.content.json.JsonValue;
import org.cstoexplainer.model.content.problem.Mistake;
import org.cstoexplainer.model.content.problem.Nearest;
import org.cstoexplainer.model.content.problem.Phrases;

/// Reads one of the records of a sealed interface: its key `is` says which, in the spelling of [Words].
final class Cases {

    /// The key that says which.
    static final String IS = "is";

    private Cases() {
    }

    static Optional<?> read(Shape.Choice choice, JsonValue.Obj object, Records records, Ledger ledger) {
        var cases = choice.cases();
        var is = object.member(IS);
        if (is.isEmpty()) {
            ledger.add(object.spot().problem(Mistake.MISSING_KEY, IS, Phrases.say("example.word")));
            return Optional.empty();
        }
        if (!(is.orElseThrow().value() instanceof JsonValue.Str name)) {
            ledger.add(Kinds.wrong(is.orElseThrow().value(), Shape.Plain.TEXT));
            return Optional.empty();
        }
        if (!cases.containsKey(name.value())) {
            ledger.add(name.spot().problem(Mistake.UNKNOWN_CASE, name.value(), list(cases),
                    Phrases.didYouMean(Nearest.to(name.value(), cases.keySet()))));
            return Optional.empty();
        }
        return records.read(cases.get(name.value()), object, List.of(IS));
    }

    /// The records by how they are named.
    static Map<String, Class<? extends Record>> cases(Class<?> sealed) {
        return Arrays.stream(sealed.getPermittedSubclasses()).map(type -> type.asSubclass(Record.class))
                .collect(Collectors.toMap(Cases::word, Function.identity()));
    }

    private static String list(Map<String, ?> cases) {
        return cases.keySet().stream().sorted().collect(Collectors.joining(", "));
    }

    /// `AllOf` is written `all-of`.
    private static String word(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
