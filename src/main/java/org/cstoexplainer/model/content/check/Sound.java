package org.cstoexplainer.model.content.check;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.cstoexplainer.model.content.bind.Built;
import org.cstoexplainer.model.content.bind.Ledger;
import org.cstoexplainer.model.treaty.Condition;
import org.cstoexplainer.model.treaty.Instrument;
import org.cstoexplainer.model.treaty.Next;

/// Finds the treaties that can be walked: every answer leads to a later step or to an end, every condition is about a
/// step of the treaty. What is wrong with the others is said by other checks.
final class Sound {

    private Sound() {
    }

    static Stream<Built<Instrument>> instruments(Ledger ledger) {
        return ledger.all(Instrument.class).stream().filter(built -> isSound(built.value()));
    }

    private static boolean isSound(Instrument instrument) {
        Set<Object> later = new HashSet<>();
        instrument.ends().forEach(end -> later.add(end.id()));
        for (var step : instrument.steps().reversed()) {
            if (!later.contains(target(step.yes())) || !later.contains(target(step.no())) || !later.add(step.id())) {
                return false;
            }
        }
        return instrument.effects().stream().flatMap(effect -> facts(effect.when()))
                .allMatch(fact -> instrument.asks(fact.step()));
    }

    private static Object target(Next next) {
        return switch (next) {
            case Next.Ask(var step) -> step;
            case Next.Finish(var end) -> end;
        };
    }

    /// The facts that a condition is made of.
    static Stream<Condition.Fact> facts(Condition condition) {
        return switch (condition) {
            case Condition.Fact fact -> Stream.of(fact);
            case Condition.Not(var part) -> facts(part);
            case Condition.AllOf all -> all.parts().stream().flatMap(Sound::facts);
            case Condition.AnyOf any -> any.parts().stream().flatMap(Sound::facts);
        };
    }
}
