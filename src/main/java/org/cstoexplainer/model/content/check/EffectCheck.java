package org.cstoexplainer.model.content.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.cstoexplainer.model.content.bind.Built;
import org.cstoexplainer.model.content.bind.Ledger;
import org.cstoexplainer.model.content.problem.Mistake;
import org.cstoexplainer.model.content.problem.Problem;
import org.cstoexplainer.model.id.StepId;
import org.cstoexplainer.model.treaty.Answer;
import org.cstoexplainer.model.treaty.Assessment;
import org.cstoexplainer.model.treaty.Condition;
import org.cstoexplainer.model.treaty.Effect;
import org.cstoexplainer.model.treaty.End;
import org.cstoexplainer.model.treaty.Instrument;
import org.cstoexplainer.model.treaty.Walk;
import org.cstoexplainer.model.treaty.Walks;

/// A treaty is written down twice, as an order of steps and as conditions. Do the two say the same?
final class EffectCheck {

    /// How many walks are compared, times what can follow each.
    private static final int MOST = 10_000;

    private EffectCheck() {
    }

    /// On every walk each condition is decided, and holds exactly where the end says that it brings the effect.
    static Stream<Problem> disagreements(Ledger ledger) {
        var effort = new Effort(MOST);
        return Sound.instruments(ledger).map(Built::value).flatMap(instrument -> Walks.of(instrument)
                .takeWhile(_ -> effort.allows(instrument.effects().size()))
                .flatMap(walk -> disagreements(instrument, walk)).distinct()
                .flatMap(it -> ledger.of(List.of(it.end())).stream().map(end -> end.spot("brings").problem(Mistake.EFFECT_DISAGREES,
                        it.effect().id().value(), it.end().id().value()))));
    }

    private static Stream<Disagreement> disagreements(Instrument instrument, Walk walk) {
        var result = Assessment.assess(instrument, walk.answers());
        return instrument.effects().stream()
                .filter(effect -> result.effect(effect.id()) != (walk.end().brings().contains(effect.id()) ? Answer.YES : Answer.NO))
                .map(effect -> new Disagreement(walk.end(), effect));
    }

    /// An end of a treaty, and what it says of an effect otherwise than the condition does.
    private record Disagreement(End end, Effect effect) {
    }

    /// No condition asks for the same step twice: else it could be open where the answers have settled it.
    static Stream<Problem> twice(Ledger ledger) {
        return ledger.all(Effect.class).stream().flatMap(effect -> {
            Set<StepId> seen = new HashSet<>();
            return Sound.facts(effect.value().when()).map(Condition.Fact::step).filter(step -> !seen.add(step))
                    .map(step -> effect.spot("when").problem(Mistake.STEP_TWICE, step.value()));
        });
    }
}
