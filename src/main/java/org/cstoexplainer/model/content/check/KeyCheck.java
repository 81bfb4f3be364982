package org.cstoexplainer.model.content.check;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.cstoexplainer.model.content.bind.Component;
import org.cstoexplainer.model.content.bind.Ledger;
import org.cstoexplainer.model.content.bind.Mention;
import org.cstoexplainer.model.content.problem.Mistake;
import org.cstoexplainer.model.content.problem.Nearest;
import org.cstoexplainer.model.content.problem.Phrases;
import org.cstoexplainer.model.content.problem.Problem;
import org.cstoexplainer.model.id.Local;
import org.cstoexplainer.model.id.SourceId;

/// Does every key name one thing, and is there a thing for every key?
final class KeyCheck {

    private static final String KEYS = SourceId.class.getPackageName();

    private KeyCheck() {
    }

    static Stream<Problem> twice(Ledger ledger) {
        Map<Object, Map<String, Mention>> first = new HashMap<>();
        return ledger.mentions(Component::defines).flatMap(mention -> Stream
                .ofNullable(first.computeIfAbsent(namespace(mention), _ -> new HashMap<>()).putIfAbsent(mention.value(), mention))
                .map(before -> mention.spot().problem(Mistake.ID_TWICE, mention.value(), before.spot().fileAndLine())));
    }

    static Stream<Problem> unknown(Ledger ledger) {
        var whole = ledger.problems().isEmpty();
        Map<Object, Map<String, Mention>> defined = new HashMap<>();
        ledger.mentions(Component::defines).forEach(mention -> defined
                .computeIfAbsent(namespace(mention), _ -> new LinkedHashMap<>()).putIfAbsent(mention.value(), mention));
        return ledger.mentions(it -> !it.defines() && it.type().getPackageName().equals(KEYS))
                .flatMap(mention -> unknown(mention, defined.getOrDefault(namespace(mention), Map.of()), whole));
    }

    /// Where nothing at all is defined, its file could not be read, which is a problem already; or it was read and is empty.
    /// Steps are looked for in their own treaty by other checks.
    private static Stream<Problem> unknown(Mention mention, Map<String, Mention> defined, boolean whole) {
        var elsewhere = !whole || Local.class.isAssignableFrom(mention.component().type());
        if (defined.isEmpty() && elsewhere || defined.containsKey(mention.value())) {
            return Stream.empty();
        }
        var file = defined.values().stream().findFirst().map(it -> it.from().file()).orElseGet(() -> Phrases.say("its-file"));
        return Stream.of(mention.spot().problem(Mistake.UNKNOWN_ID,
                Phrases.sayOr("thing." + mention.component().type().getSimpleName(), "thing.other"), mention.value(), file,
                Phrases.didYouMean(Nearest.to(mention.value(), defined.keySet()))));
    }

    /// Where a key of a type must be the only one: everywhere, or within its file if it holds only there.
    private static Object namespace(Mention mention) {
        var type = mention.component().type();
        if (Local.class.isAssignableFrom(type)) {
            return new Within(type, mention.from().file());
        }
        return type == String.class ? mention.component().owner() : type;
    }

    private record Within(Class<?> type, String file) {
    }
}
