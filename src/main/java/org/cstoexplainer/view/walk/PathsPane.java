package org.cstoexplainer.view.walk;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.model.state.WalkReading;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Refocus;
import org.cstoexplainer.view.kit.Ui;

/// All paths: every question and every end on one screen, with the present path drawn in. A click on a question goes there.
final class PathsPane extends ScrollPane {

    private final Controllers controllers;
    private final Ambience ambience;
    private final VBox column = new VBox();

    PathsPane(Controllers controllers, Ambience ambience) {
        this.controllers = controllers;
        this.ambience = ambience;
        setId("walk-all-paths");
        setAccessibleText(ambience.words().say("walk.paths"));
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setContent(column);
        setFocusTraversable(true);
        getStyleClass().add("walk-scroll");
        column.getStyleClass().add("outcome-column");
    }

    /// Shows the graph.
    void show(WalkReading reading) {
        Refocus.around(this, () -> build(reading));
    }

    private void build(WalkReading reading) {
        var words = ambience.words();
        var narrow = ambience.now().rail();
        var side = ambience.px(narrow ? 19 : 40);
        column.setPadding(new Insets(ambience.px(narrow ? 8 : 14), side, ambience.px(narrow ? 4 : 14), side));
        column.setSpacing(ambience.px(narrow ? 2 : 12));
        var title = Ui.label(words.say("walk.paths.title", words.of(reading.instrument().shortName())), "text-heading");
        title.setId("paths-title");
        var row = new FlowPane(ambience.px(12), ambience.px(6), title, back(reading), outcome());
        row.setAlignment(Pos.CENTER_LEFT);
        column.getChildren().setAll(row, new PathGraph(reading, controllers, ambience),
                Ui.wrapped(words.say("walk.paths.how"), narrow ? "text-caption" : "text-second"));
    }

    private Button back(WalkReading reading) {
        var step = StepWords.of(ambience.words()).step(reading.leg(reading.last()));
        var back = Ui.button("walk-back", ambience.words().say("walk.back", step), "fth-arrow-left", controllers.walk()::back);
        back.getStyleClass().add("walk-toggle");
        return back;
    }

    private Button outcome() {
        var outcome = Ui.button("walk-next", ambience.words().say("walk.toOutcome"), "fth-arrow-right", controllers.walk()::next);
        outcome.setContentDisplay(ContentDisplay.RIGHT);
        outcome.getStyleClass().addAll("primary", "walk-toggle");
        return outcome;
    }
}
