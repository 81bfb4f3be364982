package org.cstoexplainer.view.screen;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cstoexplainer.model.quiz.Tally;
import org.cstoexplainer.model.state.TwoSides;
import org.cstoexplainer.model.state.WalkReading;
import org.cstoexplainer.model.treaty.Anchor;
import org.cstoexplainer.model.treaty.Excerpt;
import org.cstoexplainer.model.treaty.Step;
import org.cstoexplainer.model.treaty.casebook.Evidence;

/// A question of the walk: the case, the question, the words of the treaty, a piece of evidence from each side, the
/// answers, and the path.
///
/// @param reading the walk
/// @param step    the step that is asked
/// @param votes   the hands of the class
/// @param pen     what sets the words
record StepPage(WalkReading reading, Step step, Tally votes, Pen pen) {

    private static final double BEFORE = 60;
    private static final double AFTER = 120;

    Page page() {
        var body = new VBox(20, pen.wrapped(Role.NOTE, scenario()), pen.wrapped(Role.TITLE, pen.of(step.question())));
        body.getChildren().add(clause());
        if (step.practice()) {
            body.getChildren().add(pen.row(14, Pos.TOP_LEFT, pen.icon("fth-info"),
                    pen.wrapped(Role.LABEL, pen.of(reading.sentences().practice()))));
        }
        var evidence = TwoSides.of(reading.evidence(step.id())).stream().map(this::piece).toList();
        if (!evidence.isEmpty()) {
            body.getChildren().add(new Cells(evidence, evidence.size(), 48, 0));
        }
        body.getChildren().addAll(pen.spacer(), new AnswerBoxes(reading.marked(), votes, pen));
        return new Page(pen.board(), body, new PathFoot(reading, pen)).footing(PathFoot.HEIGHT);
    }

    /// The case, and whose attack is spoken of.
    private String scenario() {
        return reading.chosen().map(one -> pen.scenario(one) + (one.attacked().isEmpty() || !reading.atHome() ? ""
                : " · " + pen.say("walk.issue", one.attacked().stream().map(id -> pen.name(reading.content(), id))
                .collect(Collectors.joining(", "))))).orElseGet(() -> pen.of(reading.instrument().shortName()));
    }

    /// The phrase in its sentence; where the step has none, why it is asked.
    private Region clause() {
        return step.anchor().flatMap(this::excerpt).<Region>map(excerpt -> new Marked(excerpt, pen))
                .orElseGet(() -> pen.flow(Role.BODY, pen.of(step.why())));
    }

    private Optional<Excerpt> excerpt(Anchor anchor) {
        var body = reading.content().bodies().getOrDefault(anchor.text(), "");
        var at = anchor.in(body);
        return at.isEmpty() ? Optional.empty()
                : Optional.of(Excerpt.of(body, at.getAsInt(), anchor.phrase().value(), room(BEFORE), room(AFTER)));
    }

    private int room(double characters) {
        return (int) (characters * pen.board().inner() / 1776 * pen.board().ease());
    }

    private Region piece(Evidence evidence) {
        var side = pen.say("walk.side." + evidence.speaks().name().toLowerCase(Locale.ROOT), pen.of(evidence.side()));
        var cell = new VBox(2, pen.wrapped(Role.LABEL_STRONG, side), pen.flow(Role.NOTE, pen.of(evidence.text())));
        cell.getStyleClass().add("class-cell");
        return cell;
    }
}
