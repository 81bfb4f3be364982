package org.cstoexplainer.model.treaty;

import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.cstoexplainer.model.text.Wording;

/// Finds how conditions stand on given answers.
///
/// @param instrument whose conditions
/// @param answers    the answers
/// @param reasons    reasons for them
record Findings(Instrument instrument, Answers answers, Reasons reasons) {

    Finding of(Condition condition) {
        return switch (condition) {
            case Condition.Fact(var id) -> fact(condition, instrument.step(id));
            case Condition.Not(var part) -> opposite(condition, part);
            case Condition.AllOf(var states, var denies, var cites, var parts) -> {
                var found = each(parts);
                yield whole(condition, truth(found, Answer.YES, Answer::and), states, denies, cites, found);
            }
            case Condition.AnyOf(var states, var denies, var cites, var parts) -> {
                var found = each(parts);
                yield whole(condition, truth(found, Answer.NO, Answer::or), states, denies, cites, found);
            }
        };
    }

    private List<Finding> each(List<Condition> parts) {
        return parts.stream().map(this::of).toList();
    }

    private static Answer truth(List<Finding> found, Answer first, BinaryOperator<Answer> join) {
        return found.stream().map(Finding::truth).reduce(first, join);
    }

    private Finding fact(Condition condition, Step step) {
        var answer = answers.of(step.id());
        return new Finding(condition, answer, clause(answer, step.states(), step.denies()),
                step.anchor().map(Anchor::phrase), reasons.of(step.id(), answer).orElse(step.answers().of(answer)),
                step.cites(), List.of());
    }

    private Finding opposite(Condition condition, Condition part) {
        var found = of(part);
        return new Finding(condition, found.truth().not(), found.clause(), found.phrase(), found.reason(),
                found.cites(), List.of(found));
    }

    private Finding whole(Condition condition, Answer truth, Wording states, Wording denies, Wording cites,
            List<Finding> found) {
        return new Finding(condition, truth, clause(truth, states, denies), Optional.empty(),
                instrument.phrasing().of(truth, states, denies), cites, found);
    }

    /// Open conditions are spoken of by what they would say: "whether …".
    private static Wording clause(Answer truth, Wording states, Wording denies) {
        return truth == Answer.NO ? denies : states;
    }

    /// The finding that by itself settles a condition that does not hold: the first failing part, as deep as it goes.
    static Finding blocker(Finding failed) {
        return switch (failed.condition()) {
            case Condition.AllOf _ -> failed.because().stream().filter(part -> part.truth() == Answer.NO).findFirst()
                    .map(Findings::blocker).orElse(failed);
            case Condition.AnyOf _, Condition.Fact _, Condition.Not _ -> failed;
        };
    }
}
