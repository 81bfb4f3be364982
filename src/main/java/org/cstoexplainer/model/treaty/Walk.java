package org.cstoexplainer.model.treaty;

import java.util.List;

/// A way through a treaty, from its first step to an end.
///
/// @param steps   the steps, in order
/// @param answers yes or no to each of them
/// @param end     the end
public record Walk(List<Step> steps, Answers answers, End end) {

    /// Copies the list.
    public Walk {
        steps = List.copyOf(steps);
    }
}
