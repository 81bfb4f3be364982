package org.cstoexplainer.view.screen;

import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import org.cstoexplainer.model.state.Pointer;

/// What the teacher points with: a ring that is black on a white halo, steady over any colour; or a spotlight.
final class PointerLayer extends Region {

    private static final double RING = 24;
    private static final double SPOT = 170;

    private final Group ring = new Group();
    private Pointer pointer = Pointer.NONE;

    PointerLayer() {
        setMouseTransparent(true);
        getChildren().add(ring);
    }

    /// Shows a pointer, or none.
    void show(Pointer where) {
        pointer = where;
        requestLayout();
        layoutChildren();
    }

    @Override
    protected void layoutChildren() {
        ring.getChildren().clear();
        if (pointer.kind() == Pointer.Kind.NONE || getHeight() == 0) {
            return;
        }
        var u = getHeight() / Board.UNITS;
        var x = pointer.x() * getWidth();
        var y = pointer.y() * getHeight();
        if (pointer.kind() == Pointer.Kind.RING) {
            ring.getChildren().addAll(circle(x, y, u, 11, "class-ring-halo"), circle(x, y, u, 5, "class-ring"));
        } else {
            ring.getChildren().add(dark(x, y, u));
        }
    }

    private static Circle circle(double x, double y, double u, double width, String style) {
        var circle = new Circle(x, y, RING * u);
        circle.setStrokeWidth(width * u);
        circle.getStyleClass().add(style);
        return circle;
    }

    private Shape dark(double x, double y, double u) {
        var dark = Shape.subtract(new Rectangle(getWidth(), getHeight()), new Circle(x, y, SPOT * u));
        dark.getStyleClass().add("class-spot");
        return dark;
    }
}
