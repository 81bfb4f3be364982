package org.cstoexplainer.model.geo;

import static java.util.Objects.requireNonNull;

/// What is to be looked at: a rectangle of the plane, turned. It knows no pixels.
///
/// @param centre its middle on the plane
/// @param width its extent along the screen's x, in kilometres
/// @param height its extent along the screen's y, in kilometres
/// @param rotation degrees by which the drawing is turned, clockwise on the screen, as JavaFX turns
public record Frame(Point centre, double width, double height, double rotation) {

    /// A width or height of nothing shows nothing.
    public Frame {
        requireNonNull(centre);
        if (!(width > 0 && height > 0) || !Double.isFinite(width + height + rotation)) {
            throw new IllegalArgumentException("Not a frame: " + width + " x " + height + " km, turned " + rotation);
        }
    }

    /// A frame around a place on the globe, turned so that the place's own meridian is upright.
    public static Frame upright(LonLat place, double width, double height) {
        AlbersConic plate = AlbersConic.PLATE;
        return new Frame(plate.project(place), width, height, plate.uprightRotation(place.lon()));
    }

    /// Looks at another point.
    public Frame at(Point other) {
        return new Frame(other, width, height, rotation);
    }

    /// Turns the drawing.
    public Frame rotated(double degrees) {
        return new Frame(centre, width, height, degrees);
    }

    /// Moves the look along the screen's axes.
    ///
    /// @param right kilometres towards the screen's right
    /// @param down kilometres towards the screen's bottom
    public Frame panned(double right, double down) {
        double r = Math.toRadians(rotation);
        double x = centre.x() + right * Math.cos(r) + down * Math.sin(r);
        double y = centre.y() + right * Math.sin(r) - down * Math.cos(r);
        return at(new Point(x, y));
    }

    /// Comes closer (factor above 1) or moves away, while one point of the plane keeps its place on the screen.
    public Frame zoomedAbout(Point still, double factor) {
        double x = still.x() + (centre.x() - still.x()) / factor;
        double y = still.y() + (centre.y() - still.y()) / factor;
        return new Frame(new Point(x, y), width / factor, height / factor, rotation);
    }

    /// The frame some of the way to another, for an animation: sizes change by equal ratios,
    /// the turn goes the shorter way round.
    ///
    /// @param t 0 is this frame, 1 the other
    public Frame towards(Frame goal, double t) {
        double turn = Math.IEEEremainder(goal.rotation - rotation, 360);
        Point c = new Point(mix(centre.x(), goal.centre.x(), t), mix(centre.y(), goal.centre.y(), t));
        return new Frame(c, ratio(width, goal.width, t), ratio(height, goal.height, t), rotation + turn * t);
    }

    private static double mix(double from, double to, double t) {
        return from + (to - from) * t;
    }

    private static double ratio(double from, double to, double t) {
        return from * Math.pow(to / from, t);
    }
}
