package org.cstoexplainer.view.walk;

import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.model.state.WalkExtra;
import org.cstoexplainer.model.state.WalkReading;
import org.cstoexplainer.model.treaty.Answer;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.AnswerGlyphs;
import org.cstoexplainer.view.kit.Glyphs;
import org.cstoexplainer.view.kit.StateToggle;
import org.cstoexplainer.view.kit.Ui;

/// What would change the outcome: a switch for each smallest change of answers.
final class ChangeList extends VBox {

    private final Ambience ambience;

    ChangeList(WalkReading reading, Controllers controllers, Ambience ambience) {
        super(ambience.px(10));
        this.ambience = ambience;
        setId("walk-changes");
        var words = ambience.words();
        var changes = reading.changes();
        getChildren().addAll(Ui.wrapped(words.say("walk.change"), "walk-change-title"),
                Ui.wrapped(words.say(changes.isEmpty() ? "walk.change.none" : "walk.change.how"), "text-second"));
        var all = reading.walk().shows(WalkExtra.CHANGES);
        changes.stream().limit(all ? changes.size() : WalkReading.FIRST_CHANGES).forEach(change -> getChildren().add(
                new ChangeRow(change, changes.indexOf(change) + 1, reading, controllers, ambience)));
        if (changes.size() > WalkReading.FIRST_CHANGES) {
            var more = new StateToggle("walk-more-changes");
            more.getStyleClass().add("walk-toggle");
            more.setText(words.say(all ? "walk.change.fewer" : "walk.change.all", changes.size()));
            more.setOnAction(_ -> controllers.walk().toggle(WalkExtra.CHANGES));
            getChildren().add(more);
        }
        getChildren().add(legend());
    }

    private Node legend() {
        var row = new FlowPane(ambience.px(16), ambience.px(4));
        Stream.of(Answer.values()).forEach(answer -> row.getChildren().add(entry(AnswerGlyphs.of(answer),
                StepWords.of(ambience.words()).answer(answer))));
        row.getChildren().add(entry(AnswerGlyphs.unreached(), ambience.words().say("walk.faded")));
        return row;
    }

    private Node entry(Node glyph, String name) {
        var entry = new HBox(ambience.px(6), Glyphs.boxed(glyph, ambience.px(14)), Ui.label(name, "text-caption"));
        entry.setAlignment(Pos.CENTER_LEFT);
        return entry;
    }
}
