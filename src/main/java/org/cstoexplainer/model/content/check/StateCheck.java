package org.cstoexplainer.model.content.check;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cstoexplainer.model.content.bind.Ledger;
import org.cstoexplainer.model.content.bind.Mention;
import org.cstoexplainer.model.content.problem.Mistake;
import org.cstoexplainer.model.content.problem.Nearest;
import org.cstoexplainer.model.content.problem.Phrases;
import org.cstoexplainer.model.content.problem.Problem;
import org.cstoexplainer.model.world.ChipPlace;
import org.cstoexplainer.model.world.StoryState;

/// Is every state of the story there once, and are chips placed only for such states?
final class StateCheck {

    private StateCheck() {
    }

    static Stream<Problem> twice(Ledger ledger) {
        Map<String, Mention> first = new HashMap<>();
        return states(ledger).flatMap(state -> {
            var before = first.putIfAbsent(state.value(), state);
            return before == null ? Stream.empty()
                    : Stream.of(state.spot().problem(Mistake.STATE_TWICE, state.value(), before.spot().fileAndLine()));
        });
    }

    static Stream<Problem> chips(Ledger ledger) {
        var states = states(ledger).map(Mention::value).collect(Collectors.toSet());
        return ledger.mentions(it -> it.is(ChipPlace.class, "state")).filter(_ -> !states.isEmpty())
                .filter(mention -> !states.contains(mention.value()))
                .map(mention -> mention.spot().problem(Mistake.CHIP_WITHOUT_STATE, mention.value(),
                        Phrases.didYouMean(Nearest.to(mention.value(), states))));
    }

    private static Stream<Mention> states(Ledger ledger) {
        return ledger.mentions(it -> it.is(StoryState.class, "state"));
    }
}
