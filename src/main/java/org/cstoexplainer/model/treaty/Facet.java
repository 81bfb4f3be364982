package org.cstoexplainer.model.treaty;

/// What treaties are compared by.
public enum Facet {
    /// What sets the clause off.
    TRIGGER,
    /// Where it holds.
    WHERE,
    /// Who must ask.
    ASKS,
    /// What the others owe.
    OWED,
    /// Whether help follows by itself.
    AUTOMATIC,
    /// What the United Nations have to do with it.
    UN,
    /// When it was used.
    USED
}
