package org.cstoexplainer.model.quiz;

/// The four options of a question, in their order.
public enum Letter {
    /// The first.
    A,
    /// The second.
    B,
    /// The third.
    C,
    /// The fourth.
    D
}
