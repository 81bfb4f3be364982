package org.cstoexplainer.view.quiz;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.cstoexplainer.model.quiz.Question;
import org.cstoexplainer.model.state.QuizReading;
import org.cstoexplainer.view.kit.Ambience;

/// How far the quiz is: a segment for each question.
final class QuizProgress extends HBox {

    QuizProgress(QuizReading reading, Question asked, Ambience ambience) {
        super(ambience.px(3));
        var number = reading.number(asked);
        var total = reading.questions().size();
        setId("quiz-progress");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
        setMaxWidth(ambience.px(24.0 * total));
        HBox.setHgrow(this, Priority.ALWAYS);
        setAccessibleRole(AccessibleRole.PROGRESS_INDICATOR);
        setAccessibleText(ambience.words().say("quiz.of", number, total));
        for (var i = 1; i <= total; i++) {
            var segment = new Region();
            segment.getStyleClass().setAll("progress-segment", i < number ? "seen" : i == number ? "here" : "ahead");
            segment.setMinHeight(ambience.px(5));
            segment.setMaxHeight(ambience.px(5));
            HBox.setHgrow(segment, Priority.ALWAYS);
            getChildren().add(segment);
        }
    }
}
