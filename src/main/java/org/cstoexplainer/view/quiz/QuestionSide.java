package org.cstoexplainer.view.quiz;

import java.util.ArrayList;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.model.quiz.Letter;
import org.cstoexplainer.model.quiz.Question;
import org.cstoexplainer.model.state.QuizReading;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.ArrowGroup;
import org.cstoexplainer.view.kit.Metrics;
import org.cstoexplainer.view.kit.Refocus;
import org.cstoexplainer.view.kit.SeekPane;
import org.cstoexplainer.view.kit.Ui;

/// The left side: how far the quiz is, the question, its options with the hands, and the way on. Where there is no right
/// side, the answer stands under the options. The question scrolls, the way on stays.
final class QuestionSide extends Region {

    private final Controllers controllers;
    private final Ambience ambience;
    private final SeekPane page = new SeekPane("quiz-page");
    private final QuizFooter footer;
    private Optional<Question> shown = Optional.empty();
    private Optional<Node> answer = Optional.empty();

    QuestionSide(Controllers controllers, Ambience ambience) {
        this.controllers = controllers;
        this.ambience = ambience;
        footer = new QuizFooter(controllers, ambience);
        setId("quiz-question");
        getStyleClass().add("quiz-question-side");
        getChildren().addAll(page, footer);
    }

    /// Shows the question.
    void show(QuizReading reading) {
        var same = shown.equals(reading.asked());
        var scrolled = page.getVvalue();
        shown = reading.asked();
        var before = answer;
        fill(reading);
        page.setVvalue(same ? scrolled : 0);
        if (same && before.isEmpty()) {
            answer.ifPresent(_ -> page.seek(this::place, 0.03, 0.5));
        }
        footer.show(reading);
        footer.setPadding(new Insets(ambience.px(8), side(ambience), ambience.px(ambience.now().rail() ? 12 : 24), side(ambience)));
        requestLayout();
    }

    private void fill(QuizReading reading) {
        var high = ambience.px(ambience.now().rail() ? 12 : ambience.now().band() == Metrics.Band.COMPACT ? 18 : 28);
        page.column().setPadding(new Insets(high, side(ambience), high, side(ambience)));
        page.column().setSpacing(ambience.px(ambience.now().rail() ? 10 : 14));
        Refocus.around(page, () -> page.column().getChildren().setAll(nodes(reading)));
    }

    private Optional<SeekPane.Band> place() {
        return answer.map(node -> new SeekPane.Band(node.getLayoutY(), node.getLayoutY()));
    }

    private ArrayList<Node> nodes(QuizReading reading) {
        var nodes = new ArrayList<Node>();
        answer = Optional.empty();
        reading.asked().ifPresentOrElse(asked -> {
            nodes.add(head(reading, asked));
            var question = Ui.wrapped(ambience.words().of(asked.question()), "text-question");
            question.setId("quiz-question-text");
            nodes.add(question);
            var options = options(reading, asked);
            nodes.addAll(options);
            if (ambience.now().band() == Metrics.Band.DRAWER && reading.revealed(asked)) {
                var rule = Ui.rule();
                answer = Optional.of(rule);
                nodes.add(rule);
                nodes.addAll(new AnswerPage(reading, asked, controllers, ambience).nodes());
                nodes.add(AnswerPage.sources(reading, asked, controllers, ambience));
            }
        }, () -> nodes.add(Ui.wrapped(ambience.words().say("quiz.none"), "text-body")));
        return nodes;
    }

    private ArrayList<OptionCard> options(QuizReading reading, Question asked) {
        var cards = new ArrayList<OptionCard>();
        for (var letter : Letter.values()) {
            cards.add(new OptionCard(letter, asked, reading, controllers, ambience));
        }
        ArrowGroup.of(cards.stream().flatMap(card -> card.choice().stream()).toList());
        reading.chosen(asked).flatMap(letter -> cards.get(letter.ordinal()).choice())
                .ifPresent(choice -> choice.setSelected(true));
        return cards;
    }

    private HBox head(QuizReading reading, Question asked) {
        var words = ambience.words();
        var number = Ui.label(words.say("quiz.of", reading.number(asked), reading.questions().size()), "text-eyebrow");
        number.setId("quiz-number");
        number.setMinWidth(USE_PREF_SIZE);
        var hands = Ui.label(words.say("quiz.hands", reading.hands(asked).total()), "text-label");
        hands.setId("quiz-hands");
        hands.setGraphic(Ui.icon("fth-users"));
        hands.setGraphicTextGap(ambience.px(6));
        hands.setMinWidth(USE_PREF_SIZE);
        var row = new HBox(ambience.px(16), number, new QuizProgress(reading, asked, ambience), Ui.spacer(), hands);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /// The room at the sides, px.
    static double side(Ambience ambience) {
        return ambience.px(switch (ambience.now().band()) {
            case DRAWER, RAIL -> 20;
            case COMPACT -> 28;
            case BASE -> 40;
        });
    }

    @Override
    protected void layoutChildren() {
        var low = Math.ceil(footer.prefHeight(getWidth()));
        page.resizeRelocate(0, 0, getWidth(), getHeight() - low);
        footer.resizeRelocate(0, getHeight() - low, getWidth(), low);
    }
}
