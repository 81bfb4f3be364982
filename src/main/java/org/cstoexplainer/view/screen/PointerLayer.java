package org.cstoexplainer.view.screen;

import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import org.cstoexplainer.model.state.Pointer;

/// What the teacher points with: a ring that is black on a white halo, steady over any colour; or a spotlight, a dark ring
/// so wide that it covers all but its middle.
final class PointerLayer extends Region {

    private static final double RING = 24;
    private static final double LINE = 5;
    private static final double HALO = 11;
    private static final double SPOT = 170;

    private final Circle halo = circle("class-ring-halo");
    private final Circle line = circle("class-ring");
    private final Circle dark = circle("class-spot");
    private final Group group = new Group(dark, halo, line);
    private Pointer pointer = Pointer.NONE;

    PointerLayer() {
        setMouseTransparent(true);
        group.setManaged(false);
        getChildren().add(group);
    }

    private static Circle circle(String style) {
        var circle = new Circle();
        circle.getStyleClass().add(style);
        return circle;
    }

    /// Shows a pointer, or none.
    void show(Pointer where) {
        pointer = where;
        draw();
    }

    private void draw() {
        var u = getHeight() / Board.UNITS;
        var wide = 2 * Math.hypot(getWidth(), getHeight());
        place(halo, RING * u, HALO * u, Pointer.Kind.RING);
        place(line, RING * u, LINE * u, Pointer.Kind.RING);
        place(dark, SPOT * u + wide / 2, wide, Pointer.Kind.SPOT);
    }

    private void place(Circle circle, double radius, double width, Pointer.Kind kind) {
        circle.setCenterX(pointer.x() * getWidth());
        circle.setCenterY(pointer.y() * getHeight());
        circle.setRadius(radius);
        circle.setStrokeWidth(width);
        circle.setVisible(pointer.kind() == kind);
    }

    @Override
    protected void layoutChildren() {
        draw();
    }
}
