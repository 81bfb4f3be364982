package org.cstoexplainer.model.content.check;

import java.util.HashSet;
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

    private static final int MOST_WALKS = 10_000;

    private EffectCheck() {
    }

    /// On every walk each condition is decided, and holds exactly where the end says that it brings the effect.
    static Stream<Problem> disagreements(Ledger ledger) {
        return Sound.instruments(ledger).map(Built::value).flatMap(instrument -> ledger.of(instrument.ends()).stream()
                .flatMap(end -> instrument.effects().stream()
                        .filter(effect -> Walks.of(instrument).limit(MOST_WALKS)
                                .anyMatch(walk -> walk.end() == end.value() && disagrees(instrument, walk, effect)))
                        .map(effect -> problem(end, effect))));
    }

    private static boolean disagrees(Instrument instrument, Walk walk, Effect effect) {
        var due = walk.end().brings().contains(effect.id()) ? Answer.YES : Answer.NO;
        return Assessment.assess(instrument, walk.answers()).effect(effect.id()) != due;
    }

    private static Problem problem(Built<End> end, Effect effect) {
        return end.spot("brings").problem(Mistake.EFFECT_DISAGREES, effect.id().value(), end.value().id().value());
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
