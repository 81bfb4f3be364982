package org.cstoexplainer.model.timeline;

/// What kind of claim a card makes.
public enum ClaimKind {
    /// A document anyone can check.
    RECORD,
    /// Someone said it.
    STATEMENT,
    /// Someone's reading.
    ANALYSIS,
    /// It happened on a date.
    EVENT
}
