package org.cstoexplainer.model.geo;

/// An upright rectangle in the plane, in kilometres, edges included.
///
/// @param minX left edge
/// @param minY lower edge
/// @param maxX right edge
/// @param maxY upper edge
public record Box(double minX, double minY, double maxX, double maxY) {

    /// Refuses a rectangle turned inside out.
    public Box {
        if (!(minX <= maxX && minY <= maxY)) {
            throw new IllegalArgumentException("Not a box: " + minX + ".." + maxX + ", " + minY + ".." + maxY);
        }
    }

    /// The smallest box around two points.
    public static Box of(Point a, Point b) {
        return new Box(Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.max(a.x(), b.x()), Math.max(a.y(), b.y()));
    }

    /// The smallest box around this one and another.
    public Box union(Box o) {
        return new Box(Math.min(minX, o.minX), Math.min(minY, o.minY), Math.max(maxX, o.maxX), Math.max(maxY, o.maxY));
    }

    /// Whether the point lies inside or on the edge.
    public boolean contains(Point p) {
        return p.x() >= minX && p.x() <= maxX && p.y() >= minY && p.y() <= maxY;
    }

    /// Whether the two boxes have a point in common.
    public boolean intersects(Box o) {
        return o.minX <= maxX && o.maxX >= minX && o.minY <= maxY && o.maxY >= minY;
    }

    /// This box with every edge moved outwards.
    public Box pad(double km) {
        return new Box(minX - km, minY - km, maxX + km, maxY + km);
    }

    /// The point of this box nearest to the given one.
    public Point nearest(Point p) {
        return new Point(Math.clamp(p.x(), minX, maxX), Math.clamp(p.y(), minY, maxY));
    }

    /// The middle.
    public Point centre() {
        return new Point((minX + maxX) / 2, (minY + maxY) / 2);
    }

    /// From left to right, in kilometres.
    public double width() {
        return maxX - minX;
    }

    /// From bottom to top, in kilometres.
    public double height() {
        return maxY - minY;
    }
}
