package org.cstoexplainer.model.state;

import java.util.List;
import org.cstoexplainer.model.treaty.Answer;
import org.cstoexplainer.model.treaty.Leg;
import org.cstoexplainer.model.treaty.Next;

/// The steps with which a path through a treaty is drawn.
public final class DrawnPath {

    private DrawnPath() {
    }

    /// Those with a number, and those asked aside that a decided answer leads to, or that have an answer.
    public static List<Leg> of(List<Leg> path) {
        return path.stream().filter(leg -> leg.number().isPresent() || entered(path, leg)
                || leg.matters() && leg.answer() != Answer.UNKNOWN).toList();
    }

    /// Whether a decided answer leads to a step.
    static boolean entered(List<Leg> path, Leg to) {
        var ask = new Next.Ask(to.step().id());
        return path.stream().filter(Leg::matters).anyMatch(leg -> leg.answer() == Answer.YES && leg.step().yes().equals(ask)
                || leg.answer() == Answer.NO && leg.step().no().equals(ask));
    }
}
