package org.cstoexplainer.model.content.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cstoexplainer.model.content.bind.Built;
import org.cstoexplainer.model.content.bind.Ledger;
import org.cstoexplainer.model.content.problem.Mistake;
import org.cstoexplainer.model.content.problem.Nearest;
import org.cstoexplainer.model.content.problem.Phrases;
import org.cstoexplainer.model.content.problem.Problem;
import org.cstoexplainer.model.id.StepId;
import org.cstoexplainer.model.id.TreatyId;
import org.cstoexplainer.model.treaty.Answer;
import org.cstoexplainer.model.treaty.Instrument;
import org.cstoexplainer.model.treaty.casebook.Case;
import org.cstoexplainer.model.treaty.casebook.CaseStep;
import org.cstoexplainer.model.treaty.casebook.Elsewhere;
import org.cstoexplainer.model.treaty.casebook.Evidence;
import org.cstoexplainer.model.treaty.casebook.Speaks;

/// Do cases answer the questions of their treaty, once each, and are both sides of what is contested heard?
final class CaseCheck {

    private CaseCheck() {
    }

    static Stream<Problem> steps(Ledger ledger) {
        var treaties = treaties(ledger);
        return ledger.all(Case.class).stream().flatMap(one -> Stream.concat(
                unknown(ledger.of(one.value().steps()), CaseStep::step, treaties.get(one.value().treaty())),
                ledger.of(one.value().elsewhere()).stream().flatMap(other -> unknown(
                        ledger.of(other.value().answers()), Elsewhere.Prepared::step,
                        treaties.get(other.value().treaty())))));
    }

    static Stream<Problem> twice(Ledger ledger) {
        return ledger.all(Case.class).stream().flatMap(one -> {
            Map<StepId, Built<CaseStep>> first = new HashMap<>();
            return ledger.of(one.value().steps()).stream().flatMap(step -> Stream
                    .ofNullable(first.putIfAbsent(step.value().step(), step))
                    .map(before -> step.spot("step").problem(Mistake.CASE_STEP_TWICE, step.value().step().value(),
                            before.spot("step").fileAndLine())));
        });
    }

    static Stream<Problem> oneSided(Ledger ledger) {
        return ledger.all(CaseStep.class).stream()
                .filter(step -> step.value().found().answer() == Answer.CONTESTED)
                .filter(step -> !twoSided(step.value().evidence()))
                .map(step -> step.spot("evidence").problem(Mistake.ONE_SIDED, step.value().step().value()));
    }

    /// Something speaks for yes and something for no, and not from the same side alone.
    private static boolean twoSided(List<Evidence> evidence) {
        var speaks = evidence.stream().map(Evidence::speaks).collect(Collectors.toSet());
        var sides = evidence.stream().map(Evidence::side).distinct().count();
        return speaks.contains(Speaks.YES) && speaks.contains(Speaks.NO) && sides > 1;
    }

    private static Map<TreatyId, Built<Instrument>> treaties(Ledger ledger) {
        return ledger.all(Instrument.class).stream()
                .collect(Collectors.toMap(it -> it.value().id(), it -> it, (first, _) -> first));
    }

    /// A treaty that is not there is said to be missing elsewhere.
    private static <T> Stream<Problem> unknown(List<Built<T>> steps,
            Function<T, StepId> key, Built<Instrument> treaty) {
        return Optional.ofNullable(treaty).stream().flatMap(it -> steps.stream()
                .filter(step -> !it.value().asks(key.apply(step.value())))
                .map(step -> unknown(step, key.apply(step.value()).value(), it)));
    }

    private static Problem unknown(Built<?> step, String id, Built<Instrument> treaty) {
        var known = treaty.value().steps().stream().map(it -> it.id().value()).toList();
        return step.spot("step").problem(Mistake.UNKNOWN_ID, Phrases.say("thing.StepId"), id,
                treaty.from().spot().page().file(), Phrases.didYouMean(Nearest.to(id, known)));
    }
}
