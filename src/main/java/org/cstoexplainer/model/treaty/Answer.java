package org.cstoexplainer.model.treaty;

/// An answer to a question of a treaty, and the truth of a condition made of such answers.
///
/// Contested and unknown both leave open what follows, and are kept apart. Where both meet, the whole is unknown: one
/// part of it has not even two sides.
public enum Answer {
    /// It is so.
    YES,
    /// It is not so.
    NO,
    /// Some say so, some say not.
    CONTESTED,
    /// Nothing about it is known.
    UNKNOWN;

    /// Whether it may turn out either way.
    public boolean open() {
        return this == CONTESTED || this == UNKNOWN;
    }

    /// Whether it is or may turn out to be yes.
    public boolean mayBeYes() {
        return this != NO;
    }

    /// Whether it is or may turn out to be no.
    public boolean mayBeNo() {
        return this != YES;
    }

    /// The answer to the opposite question.
    public Answer not() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case CONTESTED, UNKNOWN -> this;
        };
    }

    /// Whether both hold: one no is enough for no.
    public Answer and(Answer other) {
        if (this == NO || other == NO) {
            return NO;
        }
        if (this == UNKNOWN || other == UNKNOWN) {
            return UNKNOWN;
        }
        return this == CONTESTED ? this : other;
    }

    /// Whether at least one holds: one yes is enough for yes.
    public Answer or(Answer other) {
        return not().and(other.not()).not();
    }
}
