package org.cstoexplainer.view.timeline;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.control.Button;
import javafx.scene.shape.SVGPath;
import javafx.scene.text.Text;
import org.cstoexplainer.model.timeline.Lane;
import org.cstoexplainer.view.kit.Glyphs;

/// The marker of a stop or of a labelled event: the shape is the lane, the fill is the state.
final class Marker extends Button {

    private static final PseudoClass SEEN = PseudoClass.getPseudoClass("seen");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass DIMMED = PseudoClass.getPseudoClass("dimmed");
    private static final double BOX = 24;

    private final SVGPath shape = new SVGPath();
    private final Text number = new Text();
    private final Group group;
    private final Lane lane;

    /// @param number the number of the stop, or empty for an event
    Marker(String id, Lane lane, String number) {
        this.lane = lane;
        setId(id);
        getStyleClass().setAll("stop-marker");
        shape.setContent(Glyphs.outline(lane));
        shape.getStyleClass().add("shape");
        this.number.setText(number);
        this.number.getStyleClass().add("number");
        this.number.setTextOrigin(VPos.CENTER);
        group = new Group(shape);
        setSnapToPixel(false);
        setAlignment(Pos.CENTER);
        setGraphic(group);
        setText(null);
        if (!number.isEmpty()) {
            group.getChildren().add(this.number);
        }
    }

    void show(boolean seen, boolean current, boolean dimmed) {
        pseudoClassStateChanged(SEEN, seen);
        pseudoClassStateChanged(CURRENT, current);
        pseudoClassStateChanged(DIMMED, dimmed);
    }

    /// Takes a size, px, around a point of its parent.
    ///
    /// @param target how large at least what can be pressed is, px
    void stand(double cx, double cy, double size, double target) {
        var scale = size / BOX;
        shape.getTransforms().setAll(new javafx.scene.transform.Scale(scale, scale));
        // the number is part of the marker only once the marker has its skin
        applyCss();
        var bounds = number.getLayoutBounds();
        number.setX((size - bounds.getWidth()) / 2);
        number.setY(size * (lane == Lane.STATEMENTS ? 0.435 : lane == Lane.ARTICLE4 ? 0.47 : 0.5));
        var side = Math.ceil(Math.max(size, target));
        setPrefSize(side, side);
        resizeRelocate(Math.round(cx - side / 2), Math.round(cy - side / 2), side, side);
    }
}
