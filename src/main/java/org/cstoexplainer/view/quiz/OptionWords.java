package org.cstoexplainer.view.quiz;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.cstoexplainer.model.quiz.Letter;
import org.cstoexplainer.model.quiz.Question;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Ui;

/// The letter of an option in a ring, or a tick on a disc, and its words.
final class OptionWords extends HBox {

    OptionWords(Letter letter, Question asked, boolean revealed, Ambience ambience) {
        super(ambience.px(ambience.now().rail() ? 12 : 20));
        var right = revealed && asked.right() == letter;
        var text = Ui.wrapped(ambience.words().of(asked.option(letter)), "quiz-words");
        text.setMinWidth(0);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().addAll(disc(letter, right, ambience.px(ambience.now().rail() ? 36 : 44)), text);
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
    }

    /// The letter in a ring; of the right option, a tick on a disc.
    static StackPane disc(Letter letter, boolean tick, double size) {
        var disc = new StackPane(tick ? tick() : Ui.label(letter.name(), "quiz-letter"));
        disc.getStyleClass().setAll("quiz-disc", tick ? "full" : "ring");
        disc.setMinSize(size, size);
        disc.setPrefSize(size, size);
        disc.setMaxSize(size, size);
        return disc;
    }

    private static Node tick() {
        var tick = Ui.icon("fth-check");
        tick.setScaleX(1.4);
        tick.setScaleY(1.4);
        return tick;
    }
}
