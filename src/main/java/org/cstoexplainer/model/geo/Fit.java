package org.cstoexplainer.model.geo;

import java.util.Collection;

/// Finds the frame that just holds what must be seen.
public final class Fit {

    private Fit() {
    }

    /// The smallest frame around shapes under a rotation.
    ///
    /// @param shapes at least one
    /// @param rotation degrees clockwise on the screen
    /// @param pad kilometres left free on every side
    public static Frame around(Collection<Shape> shapes, double rotation, double pad) {
        Extremes turned = new Extremes(Math.toRadians(rotation));
        shapes.forEach(shape -> shape.draw(turned));
        return frame(turned.box().pad(pad), rotation);
    }

    /// The smallest upright frame around a box of the plane.
    public static Frame around(Box box, double pad) {
        return frame(box.pad(pad), 0);
    }

    private static Frame frame(Box turned, double rotation) {
        double r = Math.toRadians(rotation);
        Point c = turned.centre();
        Point back = new Point(c.x() * Math.cos(r) - c.y() * Math.sin(r), c.x() * Math.sin(r) + c.y() * Math.cos(r));
        return new Frame(back, turned.width(), turned.height(), rotation);
    }

    /// The box around a drawing turned clockwise about the plane's origin, y still up.
    private record Extremes(double angle, double[] reach) implements PathSink {

        Extremes(double angle) {
            this(angle, new double[] {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE});
        }

        Box box() {
            return new Box(reach[0], reach[1], reach[2], reach[3]);
        }

        @Override
        public void moveTo(double x, double y) {
            lineTo(x, y);
        }

        @Override
        public void lineTo(double x, double y) {
            double u = x * Math.cos(angle) + y * Math.sin(angle);
            double v = y * Math.cos(angle) - x * Math.sin(angle);
            reach[0] = Math.min(reach[0], u);
            reach[1] = Math.min(reach[1], v);
            reach[2] = Math.max(reach[2], u);
            reach[3] = Math.max(reach[3], v);
        }

        @Override
        public void closePath() {
            // the first point has been counted
        }
    }
}
