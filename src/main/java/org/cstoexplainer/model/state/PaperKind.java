package org.cstoexplainer.model.state;

/// What can be put on paper.
public enum PaperKind {
    /// The two pages that a class takes home.
    HANDOUT,
    /// The teacher's key, with answers and sources.
    KEY,
    /// The teacher's guide.
    GUIDE,
    /// The walk as it is answered: path, outcome, sources.
    WALK,
    /// The window as it is.
    SCREEN,
    /// The map alone, with its legend.
    MAP;

    /// Whether it is a picture, which can also be saved as one.
    public boolean picture() {
        return this == SCREEN || this == MAP;
    }
}
