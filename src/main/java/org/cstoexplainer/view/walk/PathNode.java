package org.cstoexplainer.view.walk;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.model.state.WalkReading;
import org.cstoexplainer.model.treaty.Leg;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Metrics;
import org.cstoexplainer.view.kit.Tips;
import org.cstoexplainer.view.kit.Ui;
import org.cstoexplainer.view.kit.WideButton;

/// A step on the path: how it stands, its question in a few words, and what was answered. A click goes there.
final class PathNode extends WideButton {

    private static final PseudoClass AT_ISSUE = PseudoClass.getPseudoClass("at-issue");
    private static final PseudoClass FADED = PseudoClass.getPseudoClass("faded");

    private final boolean passed;

    PathNode(Leg leg, WalkReading reading, Controllers controllers, Ambience ambience) {
        this(leg, reading, controllers, ambience, false);
    }

    /// A step of the path, or of the graph: there it stands to the left, with its words.
    PathNode(Leg leg, WalkReading reading, Controllers controllers, Ambience ambience, boolean graph) {
        super(filling(leg, reading, ambience, graph));
        var step = leg.step().id();
        var words = ambience.words();
        passed = leg.matters() && reading.answered(step) && !reading.atIssue(step);
        setId((graph ? "graph-" : "path-") + step);
        getStyleClass().setAll("path-node");
        pseudoClassStateChanged(AT_ISSUE, reading.atIssue(step));
        pseudoClassStateChanged(FADED, !leg.matters() && !reading.atIssue(step));
        setMinHeight(0);
        setOnAction(_ -> controllers.walk().goTo(step));
        if (ambience.now().rail() && !graph) {
            Tips.on(this, words.of(leg.step().label()));
        }
        setAccessibleText(words.say("walk.node", StepWords.of(words).step(leg), words.of(leg.step().label()),
                StepWords.of(words).stand(reading, leg)));
    }

    private static boolean bare(Ambience ambience, boolean graph) {
        return ambience.now().band() == Metrics.Band.DRAWER && !graph;
    }

    private static VBox filling(Leg leg, WalkReading reading, Ambience ambience, boolean graph) {
        var words = ambience.words();
        var now = ambience.now();
        var centred = now.rail() && !graph;
        var atIssue = reading.atIssue(leg.step().id());
        var badge = new Badge();
        badge.show(leg, reading.answer(leg.step().id()), atIssue, now.px(atIssue ? 34 : 32));
        var room = new StackPane(badge);
        room.setAlignment(centred ? Pos.CENTER : Pos.CENTER_LEFT);
        room.setMinHeight(now.px(40));
        room.setPrefHeight(now.px(40));
        var column = new VBox(now.px(centred ? 1 : 2), room);
        if (!bare(ambience, graph)) {
            var label = Ui.wrapped(words.of(centred ? leg.step().brief().orElse(leg.step().label()) : leg.step().label()),
                    "path-label");
            label.setTextAlignment(centred ? TextAlignment.CENTER : TextAlignment.LEFT);
            label.setAlignment(centred ? Pos.TOP_CENTER : Pos.TOP_LEFT);
            label.setMaxWidth(Double.MAX_VALUE);
            column.getChildren().add(label);
            if (!now.rail()) {
                column.getChildren().add(Ui.wrapped(StepWords.of(words).stand(reading, leg), "text-caption"));
            }
        }
        column.setAlignment(centred ? Pos.TOP_CENTER : Pos.TOP_LEFT);
        column.setMouseTransparent(true);
        return column;
    }

    /// Whether the path has passed it.
    boolean passed() {
        return passed;
    }
}
