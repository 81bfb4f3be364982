package org.cstoexplainer.view.screen;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Line;
import org.cstoexplainer.model.state.WalkReading;
import org.cstoexplainer.model.treaty.Leg;
import org.cstoexplainer.view.kit.AnswerGlyphs;

/// Under a question of the walk: the path as nodes, and which step it is. Where not all names have room, the one at issue
/// has its name alone.
final class PathFoot extends Region {

    /// Its height, units.
    static final double HEIGHT = 136;

    private static final double NODE = 50;
    private static final double TOP = 18;

    private final List<StackPane> nodes = new ArrayList<>();
    private final List<Label> names = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final Label step;
    private final WalkReading reading;

    PathFoot(WalkReading reading, Pen pen) {
        this.reading = reading;
        var asked = reading.asked().map(one -> reading.leg(one.id()));
        step = pen.line(Role.LABEL, asked.filter(leg -> leg.number().isPresent())
                .map(leg -> pen.say("walk.stepOf", leg.number().getAsInt(), reading.count())).orElseGet(() -> pen.say("walk.aside")));
        for (var leg : reading.path()) {
            add(leg, pen);
        }
        getChildren().addAll(lines);
        getChildren().addAll(nodes);
        getChildren().addAll(names);
        getChildren().add(step);
    }

    private void add(Leg leg, Pen pen) {
        var id = leg.step().id();
        if (!nodes.isEmpty()) {
            var line = new Line();
            line.getStyleClass().add(reading.atIssue(id) || reading.answered(id) ? "class-path-passed" : "class-path");
            lines.add(line);
        }
        nodes.add(node(leg, pen));
        var name = leg.step().brief().map(pen::of).orElse("");
        names.add(pen.line(reading.atIssue(id) ? Role.LABEL_STRONG : Role.LABEL, name));
    }

    private StackPane node(Leg leg, Pen pen) {
        var id = leg.step().id();
        var node = new StackPane();
        node.getStyleClass().add("class-node");
        if (!reading.atIssue(id) && (reading.answered(id) || !leg.matters())) {
            node.getChildren().add(pen.glyph(AnswerGlyphs.of(leg), 40));
            return node;
        }
        node.getStyleClass().add(reading.atIssue(id) ? "disc" : "ring");
        if (leg.number().isEmpty()) {
            node.getChildren().add(pen.icon("fth-corner-down-right"));
            return node;
        }
        var number = pen.line(Role.LABEL_STRONG, Integer.toString(leg.number().getAsInt()));
        if (reading.atIssue(id)) {
            number.getStyleClass().add("on-ink");
        }
        node.getChildren().add(number);
        return node;
    }

    @Override
    protected double computeMinWidth(double height) {
        return nodes.size() * (NODE + 20) + step.prefWidth(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        var wide = step.prefWidth(-1);
        var high = step.prefHeight(-1);
        step.resizeRelocate(getWidth() - Board.EDGE - wide, (getHeight() - high) / 2, wide, high);
        var slot = Math.min(190, (getWidth() - 2 * Board.EDGE - wide - 40) / nodes.size());
        var named = names.stream().allMatch(name -> name.prefWidth(-1) <= slot - 8);
        for (var i = 0; i < nodes.size(); i++) {
            place(i, Board.EDGE + (i + 0.5) * slot - 20, slot, named || names.get(i).getStyleClass().contains(Role.LABEL_STRONG.style()));
        }
    }

    private void place(int index, double middle, double slot, boolean named) {
        nodes.get(index).resizeRelocate(middle - NODE / 2, TOP, NODE, NODE);
        var name = names.get(index);
        name.setVisible(named);
        name.resizeRelocate(middle - name.prefWidth(-1) / 2, TOP + NODE + 8, name.prefWidth(-1), name.prefHeight(-1));
        if (index > 0) {
            var line = lines.get(index - 1);
            line.setStartX(middle - slot + NODE / 2 + 4);
            line.setEndX(middle - NODE / 2 - 4);
            line.setStartY(TOP + NODE / 2);
            line.setEndY(TOP + NODE / 2);
        }
    }
}
