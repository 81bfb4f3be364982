package org.cstoexplainer.model.treaty.casebook;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cstoexplainer.model.id.StepId;
import org.cstoexplainer.model.text.Wording;
import org.cstoexplainer.model.treaty.Answer;
import org.cstoexplainer.model.treaty.Answers;
import org.cstoexplainer.model.treaty.Reasons;

/// Reads the two columns of prepared answers.
public final class Columns {

    private Columns() {
    }

    /// The answers on the evidence.
    public static Answers onTheEvidence(Case one) {
        return answers(one, step -> Optional.of(step.found()));
    }

    /// The answers by what the states did; none at all for a case that did not happen.
    public static Answers whatTheStatesDid(Case one) {
        return answers(one, CaseStep::did);
    }

    /// The reasons of the first column, for answers that agree with it.
    public static Reasons evidenceReasons(Case one) {
        return (step, answer) -> reason(one, step, answer, it -> Optional.of(it.found()));
    }

    /// The reasons of the second column, for answers that agree with it.
    public static Reasons statesReasons(Case one) {
        return (step, answer) -> reason(one, step, answer, CaseStep::did);
    }

    private static Answers answers(Case one, Function<CaseStep, Optional<Ruling>> column) {
        return new Answers(one.steps().stream().filter(step -> column.apply(step).isPresent())
                .collect(Collectors.toMap(CaseStep::step,
                        step -> column.apply(step).orElseThrow().answer(), (first, _) -> first)));
    }

    private static Optional<Wording> reason(Case one, StepId id, Answer answer,
            Function<CaseStep, Optional<Ruling>> column) {
        return one.steps().stream().filter(step -> step.step().equals(id)).flatMap(step -> column.apply(step).stream())
                .filter(ruling -> ruling.answer() == answer).map(Ruling::reason).findFirst();
    }
}
