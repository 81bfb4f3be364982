package org.cstoexplainer.model.state;

/// What can be unfolded on the pages of a walk.
public enum WalkExtra {
    /// Our plain words under each paragraph.
    PLAIN,
    /// The earlier wording, and what has changed since.
    EARLIER,
    /// Further articles.
    ARTICLES,
    /// Parentheses that repeat.
    REPEATS,
    /// Why the question is asked.
    WHY,
    /// Every change, not only the first.
    CHANGES
}
