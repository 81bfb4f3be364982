package org.cstoexplainer.model.label;

/// A rectangle on the screen, px, y downwards.
///
/// @param x      left edge
/// @param y      top edge
/// @param width  width
/// @param height height
public record Rect(double x, double y, double width, double height) {

    /// The rectangle of that size around a middle.
    public static Rect around(double cx, double cy, double width, double height) {
        return new Rect(cx - width / 2, cy - height / 2, width, height);
    }

    /// The right edge.
    public double right() {
        return x + width;
    }

    /// The bottom edge.
    public double bottom() {
        return y + height;
    }

    /// The middle, x.
    public double cx() {
        return x + width / 2;
    }

    /// The middle, y.
    public double cy() {
        return y + height / 2;
    }

    /// Whether the two share more than an edge.
    public boolean overlaps(Rect other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /// Whether a point lies in it.
    public boolean contains(double px, double py) {
        return px >= x && px <= right() && py >= y && py <= bottom();
    }

    /// Whether all of `other` lies in it.
    public boolean contains(Rect other) {
        return other.x >= x && other.y >= y && other.right() <= right() && other.bottom() <= bottom();
    }

    /// Larger by `by` on every side.
    public Rect grown(double by) {
        return new Rect(x - by, y - by, width + 2 * by, height + 2 * by);
    }

    /// The smallest rectangle around this one and another.
    public Rect union(Rect other) {
        var left = Math.min(x, other.x);
        var top = Math.min(y, other.y);
        return new Rect(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }

    /// Whether the line between two points touches it.
    public boolean crossedBy(double x1, double y1, double x2, double y2) {
        return contains(x1, y1) || contains(x2, y2)
                || Segments.cross(x1, y1, x2, y2, x, y, right(), bottom())
                || Segments.cross(x1, y1, x2, y2, x, bottom(), right(), y);
    }
}
