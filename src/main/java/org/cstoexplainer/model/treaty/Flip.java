package org.cstoexplainer.model.treaty;

import org.cstoexplainer.model.text.Wording;

/// An answer that is changed.
///
/// @param step the step
/// @param from what was answered
/// @param to   yes or no
public record Flip(Step step, Answer from, Answer to) {

    /// What it says then, as a clause.
    public Wording clause() {
        return to == Answer.YES ? step.states() : step.denies();
    }
}
