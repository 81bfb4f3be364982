package org.cstoexplainer.model.timeline;

/// The four lanes of the timeline. Each has a shape of its own, so that lanes read without colour.
public enum Lane {
    /// What happened.
    EVENTS,
    /// What somebody said.
    STATEMENTS,
    /// The treaty, the organisation, its forces and its members.
    CSTO,
    /// Article 4 or help by the CSTO was asked for.
    ARTICLE4
}
