package org.cstoexplainer.view.walk;

import java.util.ArrayList;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.model.state.WalkReading;
import org.cstoexplainer.model.treaty.Step;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.OwnName;
import org.cstoexplainer.view.kit.Page;
import org.cstoexplainer.view.kit.Refocus;
import org.cstoexplainer.view.kit.Ui;

/// The right side: the question with its evidence, the answers, and the way on. The evidence scrolls, the rest stays; in
/// the lowest windows the answers scroll too, right after the question.
final class QuestionPane extends Region {

    private final Controllers controllers;
    private final Ambience ambience;
    private final Page page = new Page("walk-page");
    private final OwnName name;
    private final AnswerGrid answers;
    private final HBox footer = new HBox();
    private final Button back;
    private final Button next;
    private Optional<Step> shown = Optional.empty();

    QuestionPane(Controllers controllers, Ambience ambience) {
        this.controllers = controllers;
        this.ambience = ambience;
        name = new OwnName("walk-own-name", ambience.words(), controllers.own()::call,
                controllers.overlay()::tellLettersLeftOut);
        answers = new AnswerGrid(controllers, ambience);
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
        var tight = ambience.now().tight();
        page.pad(ambience.px(ambience.now().rail() ? 5 : 14), side);
        page.space(ambience.px(ambience.now().rail() ? 4 : 10));
        var unknown = answers.show(reading, step);
        answers.setPadding(tight ? Insets.EMPTY
                : new Insets(ambience.px(ambience.now().rail() ? 4 : 8), side, ambience.px(4), side));
        getChildren().remove(answers);
        var nodes = new ArrayList<>(new QuestionPage(reading, step, name, controllers, ambience).nodes());
        if (tight) {
            nodes.add(Math.min(nodes.size(), 2), answers);
        } else {
            getChildren().add(1, answers);
        }
        page.show(nodes.toArray(Node[]::new));
        foot(reading, step, unknown);
    }

    private void foot(WalkReading reading, Step step, Optional<UnknownToggle> unknown) {
        var words = ambience.words();
        var steps = StepWords.of(words);
        var narrow = ambience.now().rail();
        footer.setSpacing(ambience.px(narrow ? 8 : 12));
        footer.setPadding(new Insets(ambience.px(narrow ? 6 : 12), side(), ambience.px(narrow ? 10 : 20), side()));
        var before = reading.before(step.id()).map(reading::leg).map(steps::step);
        var after = reading.after(step.id()).map(reading::leg).map(steps::step).orElseGet(() -> words.say("walk.toOutcome"));
        var aside = reading.after(step.id()).map(reading::leg).filter(leg -> leg.number().isEmpty()).isPresent();
        back.setText(narrow ? "" : before.orElse(""));
        Ui.name(back, before.map(name -> words.say("walk.back", name)).orElse(words.say("walk.noBack")));
        back.setDisable(before.isEmpty());
        next.setText(aside && narrow ? words.say("walk.nextQuestion") : after);
        next.setAccessibleText(words.say("walk.next", after));
        back.setMinHeight(ambience.px(44));
        next.setMinHeight(ambience.px(44));
        unknown.ifPresent(toggle -> toggle.setMinHeight(ambience.px(44)));
        next.setMinWidth(narrow ? USE_PREF_SIZE : ambience.px(200));
        HBox.setHgrow(next, narrow ? Priority.ALWAYS : Priority.NEVER);
        footer.getChildren().setAll(back);
        unknown.ifPresent(footer.getChildren()::add);
        if (!narrow) {
            footer.getChildren().add(Ui.spacer());
        }
        footer.getChildren().add(next);
    }

    /// The way on, which has the focus where nothing else has.
    Button next() {
        return next;
    }

    private double side() {
        return switch (ambience.now().band()) {
            case DRAWER, RAIL -> ambience.px(20);
            case COMPACT -> ambience.px(24);
            case BASE -> ambience.px(44);
        };
    }

    @Override
    protected void layoutChildren() {
        var width = getWidth();
        var foot = Math.ceil(footer.prefHeight(width));
        var low = answers.getParent() == this ? Math.ceil(answers.prefHeight(width)) : 0;
        var top = Math.max(0, Math.min(page.heightFor(width), getHeight() - foot - low));
        page.resizeRelocate(0, 0, width, top);
        if (answers.getParent() == this) {
            answers.resizeRelocate(0, top, width, low);
        }
        footer.resizeRelocate(0, getHeight() - foot, width, foot);
    }
}
