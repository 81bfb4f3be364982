package org.cstoexplainer.view.quiz;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.model.quiz.Question;
import org.cstoexplainer.model.state.QuizReading;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Ui;

/// The way on: the question before, asking again, the answer, the next question.
final class QuizFooter extends HBox {

    private final Ambience ambience;
    private final Button back;
    private final Button again;
    private final Button reveal;
    private final Button next;

    QuizFooter(Controllers controllers, Ambience ambience) {
        this.ambience = ambience;
        back = Ui.button("quiz-back", "", "fth-arrow-left", controllers.quiz()::previous);
        again = Ui.button("quiz-again", "", "fth-rotate-ccw", controllers.quiz()::again);
        reveal = Ui.button("quiz-reveal", ambience.words().say("quiz.reveal"), "", controllers.quiz()::reveal);
        next = Ui.button("quiz-next", "", "fth-arrow-right", controllers.quiz()::next);
        build();
    }

    private void build() {
        setAlignment(Pos.CENTER_LEFT);
        reveal.getStyleClass().add("primary");
        reveal.setGraphic(Ui.label(ambience.words().say("keys.cap.Enter"), "key-cap"));
        reveal.setContentDisplay(ContentDisplay.RIGHT);
        next.setContentDisplay(ContentDisplay.RIGHT);
        getChildren().addAll(back, again, Ui.spacer(), reveal, next);
    }

    /// Shows what can be done at a question.
    void show(QuizReading reading) {
        var narrow = ambience.now().rail();
        setSpacing(ambience.px(narrow ? 8 : 12));
        getChildren().stream().filter(Button.class::isInstance).map(Button.class::cast)
                .forEach(button -> button.setMinHeight(ambience.px(narrow ? 44 : 48)));
        name(back, narrow, reading, reading.before(), "quiz.first");
        name(next, narrow && !revealed(reading), reading, reading.after(), "quiz.last");
        again.setText(narrow ? "" : ambience.words().say("quiz.again"));
        Ui.name(again, ambience.words().say("quiz.again"));
        Ui.show(again, reading.asked().filter(reading::touched).isPresent());
        Ui.show(reveal, reading.asked().filter(asked -> !reading.revealed(asked)).isPresent());
        next.getStyleClass().remove("primary");
        if (revealed(reading)) {
            next.getStyleClass().add("primary");
        }
        next.setPrefWidth(revealed(reading) && !narrow ? ambience.px(230) : USE_COMPUTED_SIZE);
    }

    private static boolean revealed(QuizReading reading) {
        return reading.asked().filter(reading::revealed).isPresent();
    }

    private void name(Button button, boolean bare, QuizReading reading, Optional<Question> there, String none) {
        var name = there.map(question -> ambience.words().say("quiz.question", reading.number(question)));
        button.setText(bare ? "" : name.orElse(""));
        button.setDisable(there.isEmpty());
        Ui.name(button, name.orElseGet(() -> ambience.words().say(none)));
    }
}
