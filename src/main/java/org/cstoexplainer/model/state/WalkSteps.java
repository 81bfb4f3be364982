package org.cstoexplainer.model.state;

import java.util.Optional;
import org.cstoexplainer.model.id.CaseId;

/// Walking with two buttons: how a walk changes by a step.
public final class WalkSteps {

    private WalkSteps() {
    }

    /// Takes the marked answer and goes on; at the last question, to the outcome.
    public static WalkState forward(AppState state) {
        var reading = WalkReading.of(state);
        return reading.asked().map(step -> {
            var walk = state.walk();
            var taken = walk.with(walk.answers().with(step.id(), reading.marked()));
            return WalkReading.of(state.content(), taken).after(step.id()).map(taken::at)
                    .orElseGet(() -> taken.at(new WalkPage.Outcome()));
        }).orElse(state.walk().at(new WalkPage.Outcome()));
    }

    /// One step back; nothing before the first question.
    public static Optional<WalkState> backward(AppState state) {
        var reading = WalkReading.of(state);
        return reading.asked().map(step -> reading.before(step.id()).map(state.walk()::at))
                .orElseGet(() -> Optional.of(state.walk().at(reading.last())));
    }

    /// Comes to a case: from before it at its first question, from behind it where its answers lead. Answers that were
    /// given to it stay.
    public static WalkState enter(AppState state, CaseId scenario, boolean fromBehind) {
        var walk = state.walk().chosen().equals(Optional.of(scenario)) ? state.walk() : fresh(state, scenario);
        return fromBehind && !walk.answers().given().isEmpty() ? walk.at(new WalkPage.Outcome())
                : walk.at(WalkReading.of(state.content(), walk).instrument().steps().getFirst().id());
    }

    private static WalkState fresh(AppState state, CaseId scenario) {
        var treaty = state.content().treaties().instrument(state.content().one(scenario).treaty());
        return WalkState.begin(treaty.id(), Optional.of(scenario), treaty.steps().getFirst().id(), state.walk().open());
    }
}
