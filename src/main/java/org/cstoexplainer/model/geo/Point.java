package org.cstoexplainer.model.geo;

/// A place in a plane: kilometres with y up on the map's plane, or pixels with y down where a [Viewport] says so.
///
/// @param x to the right
/// @param y up on the plane, down on the screen
public record Point(double x, double y) {

    /// The distance to another point of the same plane, in its unit.
    public double distance(Point other) {
        return Math.hypot(other.x - x, other.y - y);
    }
}
