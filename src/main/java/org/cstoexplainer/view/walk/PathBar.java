package org.cstoexplainer.view.walk;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.model.state.WalkReading;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Metrics;
import org.cstoexplainer.view.kit.Refocus;

/// The path at the foot of a question: a node for each step, with what was answered.
final class PathBar extends Region {

    private final Controllers controllers;
    private final Ambience ambience;
    private List<PathNode> nodes = List.of();
    private List<Line> lines = List.of();

    PathBar(Controllers controllers, Ambience ambience) {
        this.controllers = controllers;
        this.ambience = ambience;
        setId("walk-path");
        getStyleClass().add("walk-path");
    }

    /// Shows how the steps stand.
    void show(WalkReading reading) {
        Refocus.around(this, () -> {
            nodes = reading.path().stream().map(leg -> new PathNode(leg, reading, controllers, ambience)).toList();
            var made = new ArrayList<Line>();
            for (var i = 1; i < nodes.size(); i++) {
                var line = new Line();
                line.getStyleClass().add(nodes.get(i - 1).passed() ? "path-line-passed" : "path-line");
                made.add(line);
            }
            lines = List.copyOf(made);
            getChildren().setAll(lines);
            getChildren().addAll(nodes);
        });
        requestLayout();
    }

    /// Its height, px.
    double height() {
        return ambience.px(switch (ambience.now().band()) {
            case DRAWER -> 52;
            case RAIL -> 84;
            case COMPACT -> 120;
            case BASE -> 134;
        });
    }

    @Override
    protected void layoutChildren() {
        var now = ambience.now();
        var side = now.px(now.rail() ? 8 : 36);
        var slot = (getWidth() - 2 * side) / Math.max(1, nodes.size());
        var centred = now.rail();
        for (var i = 0; i < nodes.size(); i++) {
            var node = nodes.get(i);
            var x = side + i * slot;
            node.resizeRelocate(snapPositionX(x), snapPositionY(now.px(now.band() == Metrics.Band.DRAWER ? 4 : 12)),
                    snapSizeX(slot - now.px(8)), getHeight() - now.px(14));
            if (i > 0) {
                var line = lines.get(i - 1);
                var gap = now.px(24);
                var from = centred ? x - slot + (slot - now.px(8)) / 2 + gap : x - slot + now.px(44);
                line.setStartX(from);
                line.setEndX(centred ? x + (slot - now.px(8)) / 2 - gap : x - now.px(2));
                var y = node.getLayoutY() + now.px(20);
                line.setStartY(y);
                line.setEndY(y);
            }
        }
    }
}
