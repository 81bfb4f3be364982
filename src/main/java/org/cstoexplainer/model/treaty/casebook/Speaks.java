package org.cstoexplainer.model.treaty.casebook;

/// What a piece of evidence speaks for.
public enum Speaks {
    /// For the answer yes.
    YES,
    /// For the answer no.
    NO,
    /// For neither.
    NEITHER
}
