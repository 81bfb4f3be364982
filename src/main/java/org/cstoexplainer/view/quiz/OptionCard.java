package org.cstoexplainer.view.quiz;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.model.quiz.Letter;
import org.cstoexplainer.model.quiz.Question;
import org.cstoexplainer.model.state.QuizReading;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Metrics;
import org.cstoexplainer.view.kit.Ui;
import org.cstoexplainer.view.kit.WideToggle;

/// An option: its letter, its words, and the hands for it with a bar of their share. Before the answer it can be chosen and
/// hands can be counted; after it, the right one stands out and the others stay readable.
final class OptionCard extends StackPane {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass RIGHT = PseudoClass.getPseudoClass("right");

    private final Letter letter;
    private final Ambience ambience;
    private final Region bar = new Region();
    private final double share;
    private final Optional<ToggleButton> choice;

    OptionCard(Letter letter, Question asked, QuizReading reading, Controllers controllers, Ambience ambience) {
        this.letter = letter;
        this.ambience = ambience;
        var hands = reading.hands(asked);
        var revealed = reading.revealed(asked);
        share = hands.empty() ? 0 : (double) hands.of(letter.ordinal()) / hands.total();
        var count = hands.of(letter.ordinal());
        var words = new OptionWords(letter, asked, revealed, ambience);
        choice = revealed ? Optional.empty() : Optional.of(choice(words, asked, count, controllers));
        getChildren().addAll(bar, revealed ? told(words, asked, count) : asked(count, controllers));
        pseudoClassStateChanged(CHOSEN, reading.chosen(asked).filter(letter::equals).isPresent());
        pseudoClassStateChanged(RIGHT, revealed && asked.right() == letter);
        build();
    }

    private void build() {
        setId("option-" + letter);
        StackPane.setMargin(getChildren().getLast(), new Insets(bar() / 2, 0, bar(), 0));
        getStyleClass().add("quiz-option");
        if (ambience.now().band() == Metrics.Band.COMPACT) {
            getStyleClass().add("compact");
        }
        bar.getStyleClass().add("quiz-bar");
        bar.setManaged(false);
        setMinHeight(ambience.px(switch (ambience.now().band()) {
            case DRAWER, RAIL -> 56;
            case COMPACT -> 72;
            case BASE -> ambience.now().low() ? 76 : 92;
        }));
    }

    /// What is pressed to choose it, before the answer.
    Optional<ToggleButton> choice() {
        return choice;
    }

    private ToggleButton choice(OptionWords words, Question asked, int count, Controllers controllers) {
        words.setMouseTransparent(true);
        var toggle = new WideToggle("choose-" + letter, words);
        toggle.getStyleClass().setAll("quiz-choice");
        toggle.setAccessibleText(ambience.words().say("quiz.option", letter.name(), text(asked), count));
        toggle.setOnAction(_ -> controllers.quiz().choose(letter));
        toggle.setMaxHeight(Double.MAX_VALUE);
        return toggle;
    }

    private HBox asked(int count, Controllers controllers) {
        var toggle = choice.orElseThrow();
        HBox.setHgrow(toggle, Priority.ALWAYS);
        var row = new HBox(toggle, button("less", "fth-minus", -1, controllers), number(count),
                button("more", "fth-plus", 1, controllers));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("quiz-row");
        row.setFillHeight(true);
        return row;
    }

    private HBox told(OptionWords words, Question asked, int count) {
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(ambience.px(8), words, number(count), Ui.icon("fth-users"));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().addAll("quiz-row", "told");
        row.setAccessibleText(ambience.words().say(asked.right() == letter ? "quiz.option.right" : "quiz.option", letter.name(),
                text(asked), count));
        return row;
    }

    private Node number(int count) {
        var number = Ui.label(Integer.toString(count), "quiz-count");
        number.setId("count-" + letter);
        number.setAlignment(Pos.CENTER);
        number.setMinWidth(ambience.px(ambience.now().rail() ? 42 : 46));
        return number;
    }

    private Button button(String id, String literal, int by, Controllers controllers) {
        var button = Ui.iconButton(id + "-" + letter, ambience.words().say("quiz." + id, letter.name()), literal,
                () -> controllers.quiz().count(letter, by));
        var size = ambience.px(ambience.now().rail() ? 34 : 40);
        button.setMinSize(size, size);
        return button;
    }

    private String text(Question asked) {
        return ambience.words().of(asked.option(letter));
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        var inset = getInsets();
        var width = getWidth() - inset.getLeft() - inset.getRight();
        bar.resizeRelocate(inset.getLeft(), getHeight() - inset.getBottom() - bar(), Math.round(width * share), bar());
    }

    /// The height of the bar, px; the words stay above it.
    private double bar() {
        return ambience.px(ambience.now().rail() ? 6 : 10);
    }
}
