package org.cstoexplainer.model.treaty.casebook;

/// Whether a case happened.
public enum CaseKind {
    /// It is supposed.
    WHAT_IF,
    /// It happened.
    HAPPENED
}
