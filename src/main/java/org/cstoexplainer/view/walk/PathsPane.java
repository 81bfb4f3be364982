package org.cstoexplainer.view.walk;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
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
        var side = ambience.px(ambience.now().rail() ? 19 : 40);
        column.setPadding(new Insets(ambience.px(14), side, ambience.px(14), side));
        column.setSpacing(ambience.px(12));
        var title = Ui.wrapped(words.say("walk.paths.title", words.of(reading.instrument().shortName())), "text-heading");
        title.setId("paths-title");
        var outcome = Ui.button("walk-next", words.say("walk.toOutcome"), "fth-arrow-right", controllers.walk()::next);
        outcome.getStyleClass().add("primary");
        var back = Ui.button("walk-back", words.say("walk.back", StepWords.of(words).step(reading.leg(reading.last()))),
                "fth-arrow-left", controllers.walk()::back);
        var row = new FlowPane(ambience.px(12), ambience.px(6), back, outcome);
        row.setAlignment(Pos.CENTER_LEFT);
        column.getChildren().setAll(List.of(title, Ui.wrapped(words.say("walk.paths.how"), "text-second"),
                new PathGraph(reading, controllers, ambience), row));
    }
}
