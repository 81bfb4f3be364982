package org.cstoexplainer.model.label;

/// Straight lines on the screen.
final class Segments {

    private Segments() {
    }

    /// Whether the line from 1 to 2 crosses the line from 3 to 4.
    static boolean cross(double x1, double y1, double x2, double y2, double x3, double y3, double x4, double y4) {
        return side(x1, y1, x2, y2, x3, y3) * side(x1, y1, x2, y2, x4, y4) < 0
                && side(x3, y3, x4, y4, x1, y1) * side(x3, y3, x4, y4, x2, y2) < 0;
    }

    private static double side(double x1, double y1, double x2, double y2, double px, double py) {
        return Math.signum((x2 - x1) * (py - y1) - (y2 - y1) * (px - x1));
    }
}
