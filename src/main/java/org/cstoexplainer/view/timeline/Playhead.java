package org.cstoexplainer.view.timeline;

import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.util.Duration;
import org.cstoexplainer.model.label.Rect;
import org.cstoexplainer.view.kit.Ambience;

/// The playhead: a line through the lanes, a triangle on top, the date on a flag below.
final class Playhead {

    private final Ambience ambience;
    private final Group line = new Group();
    private final Label flag = new Label();
    private final Line stem = new Line();
    private final Polygon triangle = new Polygon(-6, 0, 6, 0, 0, 9);
    private final DoubleProperty x = new SimpleDoubleProperty(Double.NaN);
    private final Timeline motion = new Timeline();
    private double width;
    private double bottom;
    private double goal;

    Playhead(Ambience ambience) {
        this.ambience = ambience;
        stem.getStyleClass().add("playhead");
        triangle.getStyleClass().add("playhead-top");
        flag.getStyleClass().add("playhead-flag");
        flag.setId("playhead-date");
        line.setId("playhead");
        line.getChildren().addAll(stem, triangle);
        line.setMouseTransparent(true);
        flag.setMouseTransparent(true);
        x.subscribe(_ -> arrange());
    }

    Group line() {
        return line;
    }

    Label flag() {
        return flag;
    }

    double x() {
        return x.get();
    }

    /// Stands at a place.
    ///
    /// @param to     px from the left of the axis
    /// @param date   what the flag says
    /// @param jump   whether at once
    void show(double to, String date, double top, double newBottom, double newWidth, boolean jump) {
        goal = to;
        flag.setText(date);
        width = newWidth;
        bottom = newBottom;
        stem.setStartY(top);
        stem.setEndY(newBottom);
        triangle.setLayoutY(top - 9);
        motion.stop();
        if (jump || Double.isNaN(x.get()) || ambience.calm().get()) {
            x.set(to);
        } else {
            motion.getKeyFrames().setAll(new KeyFrame(Duration.millis(300),
                    new KeyValue(x, to, Interpolator.ofSpline(0.4, 0, 0.2, 1))));
            motion.play();
        }
        arrange();
    }

    /// Where the flag will stand once the playhead has arrived.
    Rect goal() {
        return place(goal);
    }

    private void arrange() {
        var at = x.get();
        line.setVisible(seen(at));
        flag.setVisible(seen(at));
        line.setLayoutX(at);
        var place = place(at);
        flag.resizeRelocate(Math.round(place.x()), Math.round(place.y()), place.width(), place.height());
    }

    private boolean seen(double at) {
        return at >= -1 && at <= width + 1;
    }

    private Rect place(double at) {
        flag.applyCss();
        var size = seen(at) ? flag.prefWidth(-1) : 0;
        return new Rect(Math.clamp(at - size / 2, 0, Math.max(0, width - size)), bottom, size, flag.prefHeight(-1));
    }
}
