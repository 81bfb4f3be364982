package org.cstoexplainer.model.state;

import java.util.Optional;
import org.cstoexplainer.model.id.CaseId;
import org.cstoexplainer.model.id.StepId;
import org.cstoexplainer.model.treaty.Answer;

/// How a walk changes by a step.
public final class WalkSteps {

    private WalkSteps() {
    }

    /// Takes the marked answer and goes on: to the next question, or to the outcome.
    public static WalkState forward(AppState state) {
        var reading = WalkReading.of(state);
        return reading.asked().map(step -> after(state.with(state.walk().settled()
                        .with(state.walk().answers().with(step.id(), reading.marked()))), step.id()))
                .orElseGet(() -> state.walk().at(new WalkPage.Outcome()));
    }

    /// Marks the next answer; past the last one it goes a question back, from the outcome to the last question. Nothing
    /// past the last mark of the first question.
    public static Optional<WalkState> backward(AppState state) {
        var reading = WalkReading.of(state);
        return reading.asked().map(step -> reading.markedNext().map(state.walk()::marking)
                        .or(() -> reading.before(step.id()).map(state.walk()::at)))
                .orElseGet(() -> Optional.of(state.walk().at(reading.last())));
    }

    /// What comes after a question: the next one, or the outcome. A question without an answer counts as not known.
    public static WalkState after(AppState state, StepId step) {
        var walk = state.walk();
        var left = walk.answers().given().containsKey(step) ? walk : walk.with(walk.answers().with(step, Answer.UNKNOWN));
        return WalkReading.of(state.content(), left).after(step).map(left::at)
                .orElseGet(() -> left.at(new WalkPage.Outcome()));
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
