package org.cstoexplainer.model.content.check;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
        Map<List<Object>, Mention> first = new HashMap<>();
        return ledger.mentions().filter(Mention::defines).flatMap(mention -> {
            var before = first.putIfAbsent(List.of(namespace(mention), mention.value()), mention);
            return before == null ? Stream.empty()
                    : Stream.of(mention.spot().problem(Mistake.ID_TWICE, mention.value(),
                            before.spot().fileAndLine()));
        });
    }

    static Stream<Problem> unknown(Ledger ledger) {
        var keys = ledger.mentions().filter(mention -> mention.type().getPackageName().equals(KEYS)).toList();
        var whole = ledger.problems().isEmpty();
        Map<List<Object>, Map<String, Mention>> defined = new HashMap<>();
        keys.stream().filter(Mention::defines).forEach(mention -> defined
                .computeIfAbsent(namespace(mention), _ -> new LinkedHashMap<>()).putIfAbsent(mention.value(), mention));
        return keys.stream().filter(mention -> !mention.defines())
                .flatMap(mention -> unknown(mention, defined.getOrDefault(namespace(mention), Map.of()), whole));
    }

    /// Where nothing at all is defined, its file could not be read, which is a problem already; or it was read and is empty.
    /// Steps are looked for in their own treaty by other checks.
    private static Stream<Problem> unknown(Mention mention, Map<String, Mention> defined, boolean whole) {
        var elsewhere = !whole || Local.class.isAssignableFrom(mention.type());
        if (defined.isEmpty() && elsewhere || defined.containsKey(mention.value())) {
            return Stream.empty();
        }
        var file = defined.values().stream().findFirst().map(it -> it.spot().page().file()).orElseGet(() -> Phrases.say("its-file"));
        return Stream.of(mention.spot().problem(Mistake.UNKNOWN_ID,
                Phrases.sayOr("thing." + mention.type().getSimpleName(), "thing.other"), mention.value(), file,
                Phrases.didYouMean(Nearest.to(mention.value(), defined.keySet()))));
    }

    /// Where a key must be the only one: among its kind, and within its file if it holds only there.
    private static List<Object> namespace(Mention mention) {
        if (Local.class.isAssignableFrom(mention.type())) {
            return List.of(mention.type(), mention.spot().page().file());
        }
        return List.of(mention.type() == String.class ? mention.owner() : mention.type());
    }
}
