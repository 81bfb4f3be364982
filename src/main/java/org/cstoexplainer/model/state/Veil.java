package org.cstoexplainer.model.state;

/// What covers the class screen.
public enum Veil {
    /// Nothing.
    NONE,
    /// It is black.
    BLACK,
    /// It is white.
    WHITE
}
