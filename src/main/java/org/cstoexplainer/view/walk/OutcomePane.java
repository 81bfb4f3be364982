package org.cstoexplainer.view.walk;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.model.id.StepId;
import org.cstoexplainer.model.state.WalkReading;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Refocus;

/// Where the answers lead: the sentence, the reasons and the readings beside what would change it; under them what the
/// states did, and the other promises of help.
final class OutcomePane extends ScrollPane {

    private final Controllers controllers;
    private final Ambience ambience;
    private final VBox column = new VBox();

    OutcomePane(Controllers controllers, Ambience ambience) {
        this.controllers = controllers;
        this.ambience = ambience;
        setId("walk-outcome");
        setAccessibleText(ambience.words().say("walk.outcome.name"));
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setContent(column);
        setFocusTraversable(true);
        getStyleClass().add("walk-scroll");
        column.getStyleClass().add("outcome-column");
    }

    /// Shows where the answers lead.
    void show(WalkReading reading) {
        var scrolled = getVvalue();
        Refocus.around(this, () -> build(reading));
        setVvalue(reading.walk().before().isEmpty() ? 0 : scrolled);
    }

    private void build(WalkReading reading) {
        var left = new ArrayList<Node>();
        var head = new OutcomeHead(reading, controllers, ambience);
        left.add(head);
        left.add(new TraceTable(reading, controllers, ambience));
        reading.fork().ifPresent(fork -> left.add(new ForkBoxes(fork, reading, ambience)));
        left.add(new CaseColumns(reading, controllers, ambience));
        var right = List.<Node>of(new ChangeList(reading, controllers, ambience));
        column.getChildren().setAll(ambience.now().rail() ? stacked(left, right) : beside(left, right),
                padded(new ComparisonTable(reading, controllers, ambience), "outcome-comparison"));
        if (!ambience.calm().get() && !reading.walk().before().isEmpty()) {
            head.move();
        }
    }

    private Node stacked(List<Node> left, List<Node> right) {
        return new VBox(side(left, "outcome-left"), side(right, "outcome-right"));
    }

    private Node beside(List<Node> left, List<Node> right) {
        var grid = new GridPane();
        for (var percent : new double[] {57, 43}) {
            var part = new ColumnConstraints();
            part.setPercentWidth(percent);
            part.setFillWidth(true);
            grid.getColumnConstraints().add(part);
        }
        grid.add(side(left, "outcome-left"), 0, 0);
        grid.add(side(right, "outcome-right"), 1, 0);
        return grid;
    }

    private VBox side(List<Node> nodes, String style) {
        var box = padded(new VBox(ambience.px(18), nodes.toArray(Node[]::new)), style);
        box.setMaxHeight(Double.MAX_VALUE);
        return box;
    }

    private VBox padded(Node node, String style) {
        var box = new VBox(node);
        box.getStyleClass().add(style);
        var wide = ambience.px(ambience.now().rail() ? 19 : 40);
        box.setPadding(new Insets(ambience.px(18), wide, ambience.px(18), wide));
        return box;
    }

    /// The steps that a switch has changed.
    static List<StepId> changed(WalkReading reading) {
        var base = reading.base();
        var answers = reading.walk().answers();
        return reading.instrument().steps().stream().map(step -> step.id())
                .filter(step -> base.of(step) != answers.of(step)).toList();
    }
}
