package org.cstoexplainer.model.story;

/// What a stop shows beside its text.
public enum Chart {
    /// The numbers of troops: what the article says, and what is on record.
    NUMBERS,
    /// The forces of the CSTO.
    FORCES,
    /// Who asked for help, and what came of it.
    PRECEDENTS,
    /// Who stood where on European troops.
    POSITIONS,
    /// Who led the organisation.
    LEADERS
}
