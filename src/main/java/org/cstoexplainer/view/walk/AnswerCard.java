package org.cstoexplainer.view.walk;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.model.treaty.Answer;
import org.cstoexplainer.model.treaty.Step;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.AnswerGlyphs;
import org.cstoexplainer.view.kit.Glyphs;
import org.cstoexplainer.view.kit.Ui;
import org.cstoexplainer.view.kit.WideToggle;

/// An answer: its glyph, its name, its key and what it means here.
final class AnswerCard extends WideToggle {

    AnswerCard(Answer answer, Step step, Controllers controllers, Ambience ambience) {
        super("answer-" + StepWords.key(answer), filling(answer, step, ambience));
        var words = ambience.words();
        getStyleClass().setAll("answer-card");
        setOnAction(_ -> controllers.walk().answer(step.id(), answer));
        setAccessibleText(words.say("walk.answer.name", StepWords.of(words).answer(answer),
                words.of(step.answers().of(answer)), words.say("walk.key." + StepWords.key(answer))));
    }

    private static VBox filling(Answer answer, Step step, Ambience ambience) {
        var words = ambience.words();
        var row = new HBox(ambience.px(10), Glyphs.boxed(AnswerGlyphs.of(answer), ambience.px(20)),
                Ui.label(StepWords.of(words).answer(answer), "answer-name"), Ui.spacer(),
                Ui.label(words.say("walk.key." + StepWords.key(answer)), "key-cap"));
        row.setAlignment(Pos.CENTER_LEFT);
        var content = new VBox(ambience.px(4), row);
        if (!ambience.now().rail()) {
            content.getChildren().add(Ui.wrapped(words.of(step.answers().of(answer)), "text-plain"));
        }
        content.setMouseTransparent(true);
        return content;
    }
}
