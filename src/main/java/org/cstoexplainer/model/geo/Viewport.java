package org.cstoexplainer.model.geo;

import static java.util.Objects.requireNonNull;

/// A frame shown in a pane: all of the frame is seen, and what lies around it if the pane has another aspect.
///
/// @param frame what is looked at
/// @param width the pane's width in pixels
/// @param height the pane's height in pixels
public record Viewport(Frame frame, double width, double height) {

    /// A pane has some size.
    public Viewport {
        requireNonNull(frame);
        if (!(width > 0 && height > 0)) {
            throw new IllegalArgumentException("Not a pane: " + width + " x " + height + " pixels");
        }
    }

    /// A pane whose look keeps a frame within one part of it, so that the rest can be covered.
    ///
    /// @param part the part that holds the frame, in pixels of the pane
    public static Viewport around(Frame frame, Box part, double width, double height) {
        double scale = Math.min(part.width() / frame.width(), part.height() / frame.height());
        Frame whole = new Frame(frame.centre(), width / scale, height / scale, frame.rotation());
        Point middle = part.centre();
        return new Viewport(whole.panned((width / 2 - middle.x()) / scale, (height / 2 - middle.y()) / scale), width, height);
    }

    /// Pixels for each kilometre.
    public double scale() {
        return Math.min(width / frame.width(), height / frame.height());
    }

    /// From the plane (y up) to the pane (y down); see [Placement#ofDrawing] for nodes made from an [SvgPath].
    public Placement placement() {
        double cos = scale() * Math.cos(Math.toRadians(frame.rotation()));
        double sin = scale() * Math.sin(Math.toRadians(frame.rotation()));
        double x = frame.centre().x();
        double y = frame.centre().y();
        return new Placement(cos, sin, width / 2 - cos * x - sin * y, sin, -cos, height / 2 - sin * x + cos * y);
    }

    /// Where a point of the plane is seen, in pixels.
    public Point toScreen(Point plane) {
        return placement().apply(plane);
    }

    /// The upright box of the pane around a box of the plane, in pixels.
    public Box toScreen(Box plane) {
        return Box.of(toScreen(new Point(plane.minX(), plane.minY())), toScreen(new Point(plane.maxX(), plane.maxY())))
                .union(Box.of(toScreen(new Point(plane.minX(), plane.maxY())), toScreen(new Point(plane.maxX(), plane.minY()))));
    }

    /// Which point of the plane is seen there.
    public Point toPlane(double x, double y) {
        return placement().invert(new Point(x, y));
    }

    /// The upright box of the plane around everything seen.
    public Box visible() {
        return Box.of(toPlane(0, 0), toPlane(width, height)).union(Box.of(toPlane(width, 0), toPlane(0, height)));
    }

    /// The frame after the drawing was dragged by some pixels.
    public Frame dragged(double dx, double dy) {
        return frame.panned(-dx / scale(), -dy / scale());
    }

    /// The frame after zooming about the place under the pointer.
    public Frame zoomedAt(double x, double y, double factor) {
        return frame.zoomedAbout(toPlane(x, y), factor);
    }
}
