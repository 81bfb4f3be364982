package org.cstoexplainer.view.walk;

import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.model.state.WalkReading;
import org.cstoexplainer.model.treaty.Assessment;
import org.cstoexplainer.model.treaty.Change;
import org.cstoexplainer.model.treaty.Result;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Ui;
import org.cstoexplainer.view.kit.WideToggle;

/// A switch that changes answers: what it supposes, the path it gives, and where that leads.
final class ChangeRow extends WideToggle {

    ChangeRow(Change change, int number, WalkReading reading, Controllers controllers, Ambience ambience) {
        super("change-" + number, filling(change, reading, ambience));
        var words = ambience.words();
        getStyleClass().setAll("change-row");
        setSelected(on(change, reading));
        setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
        setAccessibleText(words.say("walk.change.name", words.of(reading.sentences().of(change)),
                path(change, ambience).getAccessibleText(), words.of(result(change, reading).briefly())));
        setOnAction(_ -> controllers.walk().flip(change));
    }

    private static boolean on(Change change, WalkReading reading) {
        return !reading.walk().before().isEmpty() && change.answers().equals(reading.walk().answers());
    }

    private static Result result(Change change, WalkReading reading) {
        return Assessment.assess(reading.instrument(), change.answers(), reading.reasons());
    }

    private static PathGlyphs path(Change change, Ambience ambience) {
        return new PathGlyphs(change.path(), change.flips().stream().map(flip -> flip.step().id())
                .collect(Collectors.toSet()), 15, ambience);
    }

    private static HBox filling(Change change, WalkReading reading, Ambience ambience) {
        var words = ambience.words();
        var end = Ui.wrapped(words.of(result(change, reading).briefly()), "text-strong");
        HBox.setHgrow(end, Priority.ALWAYS);
        var way = new HBox(ambience.px(12), path(change, ambience), Ui.icon("fth-arrow-right"), end);
        way.setAlignment(Pos.CENTER_LEFT);
        var lines = new VBox(ambience.px(6), Ui.wrapped(words.of(reading.sentences().of(change)), "text-strong"), way);
        if (change.ends().size() > 1) {
            lines.getChildren().add(Ui.wrapped(words.say("walk.ends", change.ends().stream()
                    .map(one -> words.of(one.name())).collect(Collectors.joining("; "))), "text-caption"));
        }
        HBox.setHgrow(lines, Priority.ALWAYS);
        var row = new HBox(ambience.px(16), lever(on(change, reading), ambience), lines);
        row.setMouseTransparent(true);
        return row;
    }

    private static StackPane lever(boolean on, Ambience ambience) {
        var knob = new Region();
        knob.getStyleClass().add("lever-knob");
        knob.setMinSize(ambience.px(16), ambience.px(16));
        knob.setMaxSize(ambience.px(16), ambience.px(16));
        var lever = new StackPane(knob);
        lever.getStyleClass().add(on ? "lever-on" : "lever");
        lever.setAlignment(on ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        lever.setMinSize(ambience.px(46), ambience.px(26));
        lever.setMaxSize(ambience.px(46), ambience.px(26));
        return lever;
    }
}
