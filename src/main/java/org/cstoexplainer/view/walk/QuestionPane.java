package org.cstoexplainer.view.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.model.state.WalkReading;
import org.cstoexplainer.model.treaty.Answer;
import org.cstoexplainer.model.treaty.Step;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.ArrowGroup;
import org.cstoexplainer.view.kit.Page;
import org.cstoexplainer.view.kit.Refocus;
import org.cstoexplainer.view.kit.Ui;

/// The right side: the question with its evidence, the answers, and the way on. The evidence scrolls, the rest stays.
final class QuestionPane extends Region {

    private final Controllers controllers;
    private final Ambience ambience;
    private final Page page = new Page("walk-page");
    private final GridPane answers = new GridPane();
    private final HBox footer = new HBox();
    private final Button back;
    private final Button next;
    private Optional<Step> shown = Optional.empty();

    QuestionPane(Controllers controllers, Ambience ambience) {
        this.controllers = controllers;
        this.ambience = ambience;
        back = Ui.button("walk-back", "", "fth-arrow-left", controllers.walk()::back);
        next = Ui.button("walk-next", "", "fth-arrow-right", controllers.walk()::next);
        build();
    }

    private void build() {
        setId("walk-question");
        getStyleClass().add("walk-question-side");
        next.getStyleClass().add("primary");
        next.setContentDisplay(ContentDisplay.RIGHT);
        next.setMaxWidth(Double.MAX_VALUE);
        footer.setAlignment(Pos.CENTER_LEFT);
        answers.setId("walk-answers");
        getChildren().addAll(page, answers, footer);
    }

    /// Shows the question that is asked.
    void show(WalkReading reading) {
        reading.asked().ifPresent(step -> {
            var same = shown.filter(step::equals).isPresent();
            var scrolled = page.getVvalue();
            shown = Optional.of(step);
            Refocus.around(this, () -> show(reading, step));
            page.setVvalue(same ? scrolled : 0);
            requestLayout();
        });
    }

    private void show(WalkReading reading, Step step) {
        var side = side();
        page.pad(ambience.px(ambience.now().rail() ? 8 : 16), side);
        page.space(ambience.px(ambience.now().rail() ? 8 : 10));
        page.show(new QuestionPage(reading, step, controllers, ambience).nodes().toArray(Node[]::new));
        var cards = Stream.of(Answer.YES, Answer.NO, Answer.CONTESTED)
                .map(answer -> new AnswerCard(answer, step, controllers, ambience)).toList();
        lay(cards);
        var unknown = new UnknownToggle(step, controllers, ambience);
        var all = new ArrayList<ToggleButton>(cards);
        all.add(unknown);
        ArrowGroup.of(all);
        reading.answer(step.id()).ifPresent(answer -> all.get(List.of(Answer.YES, Answer.NO, Answer.CONTESTED,
                Answer.UNKNOWN).indexOf(answer)).setSelected(true));
        foot(reading, step, unknown);
    }

    private void lay(List<AnswerCard> cards) {
        var stacked = ambience.now().rail();
        answers.getChildren().clear();
        answers.getColumnConstraints().clear();
        answers.setHgap(ambience.px(14));
        answers.setVgap(ambience.px(8));
        answers.setPadding(new Insets(ambience.px(stacked ? 4 : 8), side(), ambience.px(4), side()));
        for (var i = 0; i < cards.size(); i++) {
            answers.add(cards.get(i), stacked ? 0 : i, stacked ? i : 0);
            cards.get(i).setMaxHeight(Double.MAX_VALUE);
        }
        for (var i = 0; i < (stacked ? 1 : cards.size()); i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / (stacked ? 1 : cards.size()));
            answers.getColumnConstraints().add(column);
        }
    }

    private void foot(WalkReading reading, Step step, UnknownToggle unknown) {
        var words = ambience.words();
        var steps = StepWords.of(words);
        var narrow = ambience.now().rail();
        footer.setSpacing(ambience.px(narrow ? 8 : 12));
        footer.setPadding(new Insets(ambience.px(narrow ? 6 : 12), side(), ambience.px(narrow ? 10 : 20), side()));
        var before = reading.before(step.id()).map(reading::leg).map(steps::step);
        var after = reading.after(step.id()).map(reading::leg).map(steps::step).orElseGet(() -> words.say("walk.toOutcome"));
        back.setText(narrow ? "" : before.orElse(""));
        Ui.name(back, before.map(name -> words.say("walk.back", name)).orElse(words.say("walk.noBack")));
        back.setDisable(before.isEmpty());
        next.setText(after);
        next.setAccessibleText(words.say("walk.next", after));
        back.setMinHeight(ambience.px(44));
        next.setMinHeight(ambience.px(44));
        unknown.setMinHeight(ambience.px(44));
        next.setPrefWidth(narrow ? USE_COMPUTED_SIZE : ambience.px(200));
        HBox.setHgrow(next, narrow ? Priority.ALWAYS : Priority.NEVER);
        footer.getChildren().setAll(back, unknown);
        if (!narrow) {
            footer.getChildren().add(Ui.spacer());
        }
        footer.getChildren().add(next);
    }

    private double side() {
        return switch (ambience.now().band()) {
            case DRAWER, RAIL -> ambience.px(20);
            case COMPACT -> ambience.px(32);
            case BASE -> ambience.px(44);
        };
    }

    @Override
    protected void layoutChildren() {
        var width = getWidth();
        var foot = Math.ceil(footer.prefHeight(width));
        var low = Math.ceil(answers.prefHeight(width));
        var wanted = page.getContent() instanceof Region column ? Math.ceil(column.prefHeight(width)) : 0;
        var top = Math.max(0, Math.min(wanted, getHeight() - foot - low));
        page.resizeRelocate(0, 0, width, top);
        answers.resizeRelocate(0, top, width, low);
        footer.resizeRelocate(0, getHeight() - foot, width, foot);
    }
}
