package org.cstoexplainer.view.walk;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.model.treaty.Answer;
import org.cstoexplainer.model.treaty.Step;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.AnswerGlyphs;
import org.cstoexplainer.view.kit.Glyphs;
import org.cstoexplainer.view.kit.StateToggle;
import org.cstoexplainer.view.kit.Ui;

/// The answer that nothing is known.
final class UnknownToggle extends StateToggle {

    UnknownToggle(Step step, Controllers controllers, Ambience ambience) {
        super("answer-unknown");
        var words = ambience.words();
        getStyleClass().setAll("answer-unknown");
        var row = new HBox(ambience.px(8), Glyphs.boxed(AnswerGlyphs.of(Answer.UNKNOWN), ambience.px(18)),
                Ui.label(StepWords.of(words).answer(Answer.UNKNOWN), "text-strong"));
        if (!ambience.now().rail()) {
            row.getChildren().add(Ui.label(words.say("walk.key.unknown"), "key-cap"));
        }
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMouseTransparent(true);
        setGraphic(row);
        setOnAction(_ -> controllers.walk().answer(step.id(), Answer.UNKNOWN));
    }
}
