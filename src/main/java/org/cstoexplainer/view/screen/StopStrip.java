package org.cstoexplainer.view.screen;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;
import org.cstoexplainer.model.story.Stop;
import org.cstoexplainer.model.timeline.Lane;
import org.cstoexplainer.view.kit.Glyphs;

/// All stops of the story in a line, each with the shape of its lane: seen, shown with its number, ahead.
final class StopStrip extends Region {

    private static final double BOX = 24;
    private static final double SMALL = 34;
    private static final double LARGE = 58;
    private static final double WIDEST = 58;
    private static final double LEAST = 9;

    private final List<Group> marks = new ArrayList<>();
    private final Line line = new Line();
    private final int current;

    /// The strip of `stops`, of which one is shown.
    StopStrip(List<Stop> stops, int current, Pen pen) {
        this.current = current;
        line.getStyleClass().add("class-strip-line");
        getChildren().add(line);
        for (var i = 0; i < stops.size(); i++) {
            marks.add(mark(stops.get(i).lane(), i, pen));
        }
        getChildren().addAll(marks);
    }

    private Group mark(Lane lane, int index, Pen pen) {
        var shape = new SVGPath();
        shape.setContent(Glyphs.outline(lane));
        shape.getStyleClass().addAll("class-mark", index < current ? "seen" : index == current ? "current" : "ahead");
        var factor = (index == current ? LARGE : SMALL) / BOX;
        shape.getTransforms().add(new Scale(factor, factor));
        var mark = new Group(shape);
        if (index == current) {
            var number = pen.text(Role.LABEL_STRONG, Integer.toString(index + 1));
            number.getStyleClass().add("on-ink");
            number.setTextOrigin(VPos.CENTER);
            number.setX((LARGE - number.getLayoutBounds().getWidth()) / 2);
            number.setY(LARGE * (lane == Lane.STATEMENTS ? 0.44 : lane == Lane.ARTICLE4 ? 0.47 : 0.5));
            mark.getChildren().add(number);
        }
        return mark;
    }

    @Override
    protected double computeMinWidth(double height) {
        return (marks.size() - 1) * (SMALL + LEAST) + LARGE;
    }

    @Override
    protected double computePrefWidth(double height) {
        return (marks.size() - 1) * (SMALL + WIDEST) + LARGE;
    }

    @Override
    protected double computePrefHeight(double width) {
        return LARGE;
    }

    @Override
    protected void layoutChildren() {
        var gap = marks.size() < 2 ? 0 : (getWidth() - (marks.size() - 1) * SMALL - LARGE) / (marks.size() - 1);
        var middle = getHeight() / 2;
        var x = 0.0;
        for (var i = 0; i < marks.size(); i++) {
            var size = i == current ? LARGE : SMALL;
            marks.get(i).relocate(x, middle - size / 2);
            x += size + gap;
        }
        line.setStartX(SMALL / 2);
        line.setEndX(getWidth() - SMALL / 2);
        line.setStartY(middle);
        line.setEndY(middle);
    }
}
