package org.cstoexplainer.view.walk;

import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.model.state.WalkReading;
import org.cstoexplainer.model.treaty.Tally;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.AnswerGlyphs;
import org.cstoexplainer.view.kit.Glyphs;
import org.cstoexplainer.view.kit.Lines;
import org.cstoexplainer.view.kit.Ui;

/// The head of the outcome: the sentence, the path, and the ways on.
final class OutcomeHead extends VBox {

    private final WalkReading reading;
    private final Controllers controllers;
    private final Ambience ambience;
    private final PathGlyphs path;

    OutcomeHead(WalkReading reading, Controllers controllers, Ambience ambience) {
        super(ambience.px(12));
        this.reading = reading;
        this.controllers = controllers;
        this.ambience = ambience;
        path = new PathGlyphs(reading.result().path(), Set.copyOf(OutcomePane.changed(reading)), 18, ambience);
        path.setId("outcome-path");
        getChildren().addAll(buttons(), sentence(), way());
    }

    void move() {
        path.move();
    }

    private FlowPane buttons() {
        var words = ambience.words();
        var row = new FlowPane(ambience.px(8), ambience.px(6));
        row.setAlignment(Pos.CENTER_LEFT);
        var treaties = new TreatyMenu(controllers, ambience);
        treaties.show(reading);
        var last = StepWords.of(words).step(reading.leg(reading.last()));
        var back = quiet("walk-back", last, "fth-arrow-left", controllers.walk()::back);
        back.setAccessibleText(words.say("walk.back", last));
        row.getChildren().addAll(treaties, back,
                quiet("walk-again", words.say("walk.again"), "fth-rotate-ccw", controllers.walk()::reset),
                quiet("walk-paths", words.say("walk.paths"), "fth-share-2", controllers.walk()::paths));
        row.getChildren().add(quiet("walk-map", words.say("walk.map"), "fth-map",
                reading.chosen().isPresent() ? controllers.walk()::showOnMap : controllers.own()::showOnMap));
        return row;
    }

    private static Button quiet(String id, String text, String icon, Runnable action) {
        var button = Ui.button(id, text, icon, action);
        button.getStyleClass().add("walk-toggle");
        return button;
    }

    private HBox sentence() {
        var words = ambience.words();
        var headline = Ui.wrapped(reading.result().headline().stream().map(words::of).collect(Collectors.joining(" ")),
                "walk-headline");
        headline.setId("walk-headline");
        Lines.set(headline, ambience.now(), 28, 34);
        HBox.setHgrow(headline, Priority.ALWAYS);
        var glyph = Glyphs.boxed(AnswerGlyphs.of(reading.result().effect()), ambience.px(46));
        var row = new HBox(ambience.px(18), glyph, headline);
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    private FlowPane way() {
        var row = new FlowPane(ambience.px(16), ambience.px(6), path,
                Ui.label(StepWords.of(ambience.words()).tally(Tally.of(reading.result())), "text-second"));
        row.setAlignment(Pos.CENTER_LEFT);
        if (!reading.walk().before().isEmpty()) {
            row.getChildren().add(quiet("walk-undo", ambience.words().say("walk.undo"), "fth-corner-up-left",
                    controllers.walk()::undo));
        }
        return row;
    }
}
