package org.cstoexplainer.view.walk;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.model.treaty.Answer;
import org.cstoexplainer.model.treaty.Step;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.AnswerGlyphs;
import org.cstoexplainer.view.kit.Glyphs;
import org.cstoexplainer.view.kit.Metrics;
import org.cstoexplainer.view.kit.Ui;
import org.cstoexplainer.view.kit.WideToggle;

/// An answer: its glyph, its name, its key and, where there is room, what it means here.
final class AnswerCard extends WideToggle {

    AnswerCard(Answer answer, Step step, Controllers controllers, Ambience ambience) {
        super("answer-" + StepWords.key(answer), filling(answer, step, ambience));
        getStyleClass().setAll("answer-card");
        if (small(ambience)) {
            getStyleClass().add("small");
        } else if (ambience.now().band() == Metrics.Band.COMPACT) {
            getStyleClass().add("compact");
        }
        setOnAction(_ -> controllers.walk().answer(step.id(), answer));
    }

    private static VBox filling(Answer answer, Step step, Ambience ambience) {
        var words = ambience.words();
        var name = Ui.label(StepWords.of(words).answer(answer), "answer-name");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var row = new HBox(ambience.px(small(ambience) ? 5 : 8),
                Glyphs.boxed(AnswerGlyphs.of(answer), ambience.px(small(ambience) ? 17 : 20)), name);
        if (!small(ambience)) {
            row.getChildren().add(Ui.label(words.say("walk.key." + StepWords.key(answer)), "key-cap"));
        }
        row.setAlignment(Pos.CENTER_LEFT);
        var content = new VBox(ambience.px(4), row);
        if (!ambience.now().rail()) {
            content.getChildren().add(Ui.wrapped(words.of(step.answers().of(answer)), "text-plain"));
        }
        content.setMouseTransparent(true);
        return content;
    }

    private static boolean small(Ambience ambience) {
        return AnswerGrid.small(ambience.now());
    }
}
