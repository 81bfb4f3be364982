package org.cstoexplainer.model.state;

import org.cstoexplainer.model.id.StepId;

/// Where one is in a walk.
public sealed interface WalkPage {

    /// At a question.
    ///
    /// @param step the step that asks it
    record AtStep(StepId step) implements WalkPage {
    }

    /// Where the answers lead.
    record Outcome() implements WalkPage {
    }

    /// All paths on one screen.
    record Paths() implements WalkPage {
    }
}
