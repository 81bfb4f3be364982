package org.cstoexplainer.model.treaty.casebook;

import java.util.List;
import java.util.Optional;
import org.cstoexplainer.model.id.StepId;
import org.cstoexplainer.model.treaty.Answers;
import org.cstoexplainer.model.treaty.Assessment;
import org.cstoexplainer.model.treaty.Instrument;
import org.cstoexplainer.model.treaty.Reasons;
import org.cstoexplainer.model.treaty.Result;

/// Runs a case under another treaty.
public final class Transfer {

    private Transfer() {
    }

    /// What the answers given to a case come to under another treaty: steps of the same key keep their answer, and what
    /// is prepared for that treaty is added.
    public static Result assess(Case one, Answers given, Instrument other) {
        var answers = Answers.NONE;
        for (var step : other.steps()) {
            answers = given.given().containsKey(step.id()) ? answers.with(step.id(), given.of(step.id())) : answers;
        }
        for (var prepared : prepared(one, other)) {
            answers = answers.with(prepared.step(), prepared.ruling().answer());
        }
        return Assessment.assess(other, answers, reasons(one, other));
    }

    /// The reasons that are prepared for another treaty.
    public static Reasons reasons(Case one, Instrument other) {
        return (step, answer) -> prepared(one, other).stream()
                .filter(it -> it.step().equals(step) && it.ruling().answer() == answer)
                .map(it -> it.ruling().reason()).findFirst();
    }

    /// The answer and reason that are prepared for a step of another treaty, if any.
    public static Optional<Ruling> prepared(Case one, Instrument other, StepId step) {
        return prepared(one, other).stream().filter(it -> it.step().equals(step)).map(Elsewhere.Prepared::ruling).findFirst();
    }

    /// The case as it is seen under another treaty, if that is prepared.
    public static Optional<Elsewhere> seen(Case one, Instrument other) {
        return one.elsewhere().stream().filter(it -> it.treaty().equals(other.id())).findFirst();
    }

    private static List<Elsewhere.Prepared> prepared(Case one, Instrument other) {
        return seen(one, other).map(Elsewhere::answers).orElse(List.of());
    }
}
