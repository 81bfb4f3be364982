package org.cstoexplainer.model.state;

/// What the teacher points with, on both screens.
///
/// @param kind what it looks like
/// @param x    where it is, as a share of the class screen's width
/// @param y    where it is, as a share of its height
public record Pointer(Kind kind, double x, double y) {

    /// What a pointer looks like.
    public enum Kind {
        /// There is none.
        NONE,
        /// A ring.
        RING,
        /// All but a circle is darkened.
        SPOT
    }

    /// No pointer, in the middle.
    public static final Pointer NONE = new Pointer(Kind.NONE, 0.5, 0.5);

    /// This pointer as another kind; of the same kind, it goes.
    public Pointer toggling(Kind other) {
        return new Pointer(kind == other ? Kind.NONE : other, x, y);
    }

    /// This pointer elsewhere, kept on the screen.
    public Pointer at(double newX, double newY) {
        return new Pointer(kind, Math.clamp(newX, 0, 1), Math.clamp(newY, 0, 1));
    }
}
