package org.cstoexplainer.view.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cstoexplainer.model.id.StepId;
import org.cstoexplainer.model.quiz.Tally;
import org.cstoexplainer.model.state.DrawnPath;
import org.cstoexplainer.model.state.Slide;
import org.cstoexplainer.model.state.WalkReading;
import org.cstoexplainer.model.treaty.Assessment;
import org.cstoexplainer.model.treaty.Change;
import org.cstoexplainer.model.treaty.Flip;
import org.cstoexplainer.model.treaty.Leg;
import org.cstoexplainer.model.treaty.Trace;
import org.cstoexplainer.view.kit.AnswerGlyphs;

/// Where the answers lead, page by page: the sentence and the path; the reasons; what would change it.
///
/// @param reading the walk
/// @param votes   the hands at each question that the class voted on
/// @param pen     what sets the words
record OutcomePages(WalkReading reading, Map<StepId, Tally> votes, Pen pen) {

    /// The page of a part.
    Page page(int part) {
        var body = new VBox(24 * pen.board().ease(), pen.wrapped(Role.NOTE, reading.chosen().map(pen::scenario)
                .orElseGet(() -> pen.of(reading.instrument().shortName()))));
        var page = new Page(pen.board(), body, foot(part));
        return switch (part) {
            case 0 -> sentence(body, page);
            case 1 -> reasons(body, page);
            default -> changes(body, page);
        };
    }

    private Region foot(int part) {
        return new LineFoot(pen.wrapped(Role.LABEL, pen.of(reading.sentences().lesson())),
                new Segments(part, Slide.OUTCOME_PAGES),
                pen.line(Role.LABEL, pen.say("class.of", part + 1, Slide.OUTCOME_PAGES)));
    }

    private Page sentence(VBox body, Page page) {
        var headline = reading.result().headline();
        var words = new VBox(16, pen.wrapped(Role.TITLE, pen.of(headline.getFirst())));
        headline.stream().skip(1).forEach(one -> words.getChildren().add(pen.wrapped(Role.SECOND, pen.of(one))));
        var legs = DrawnPath.of(reading.result().path());
        var columns = pen.board().narrow() ? (legs.size() + 1) / 2 : legs.size();
        body.getChildren().addAll(pen.row(44, Pos.TOP_LEFT, pen.glyph(AnswerGlyphs.of(reading.result().effect()), 96), words),
                pen.spacer(), new Cells(legs.stream().map(this::leg).toList(), columns, 22, 20), pen.spacer());
        return page;
    }

    private Region leg(Leg leg) {
        var answer = leg.matters() ? pen.answer(leg.answer()) : pen.say("walk.faded");
        var hands = votes.getOrDefault(leg.step().id(), Tally.none(0));
        var voted = !hands.hands().isEmpty() && !hands.empty();
        var glyph = pen.glyph(AnswerGlyphs.of(leg), 54);
        var beside = voted && pen.board().narrow();
        var cell = new VBox(6, beside ? new HBox(22, glyph, new VoteBars(hands, pen)) : glyph,
                pen.wrapped(Role.LABEL_STRONG, answer), pen.wrapped(Role.LABEL, pen.of(leg.step().label())));
        if (voted && !beside) {
            cell.getChildren().add(new VoteBars(hands, pen));
        }
        cell.getStyleClass().addAll("class-leg", leg.matters() ? "reached" : "faded");
        return cell;
    }

    private Page reasons(VBox body, Page page) {
        var trace = reading.trace();
        var rows = new ArrayList<>(trace.lines().stream().flatMap(line -> line instanceof Trace.Line.Fact fact
                ? Stream.of(reason(fact)) : Stream.empty()).toList());
        var rest = trace.unreached();
        if (!rest.isEmpty()) {
            var steps = rest.size() == 1 ? pen.say("walk.step", rest.getFirst().number().orElse(0))
                    : pen.say("walk.steps", Integer.toString(rest.getFirst().number().orElse(0)),
                            Integer.toString(rest.getLast().number().orElse(0)));
            rows.add(row(AnswerGlyphs.unreached(), pen.wrapped(Role.NAME, steps), pen.wrapped(Role.NOTE, pen.say("walk.unreached"))));
        }
        var cells = cells(rows, pen.board().narrow() ? 1 : 2);
        body.getChildren().addAll(pen.wrapped(Role.TITLE, pen.say("class.reasons")), cells,
                pen.row(14, Pos.TOP_LEFT, pen.icon("fth-info"), pen.wrapped(Role.LABEL, pen.of(reading.instrument().staysOpen()))));
        return page.cutting(cells);
    }

    private Region reason(Trace.Line.Fact fact) {
        var finding = fact.finding();
        var head = pen.say("class.reason", pen.of(fact.leg().step().label()), pen.answer(finding.truth()));
        var why = pen.of(finding.reason());
        return why.equals(pen.answer(finding.truth())) ? row(AnswerGlyphs.of(finding.truth()), pen.wrapped(Role.NAME, head))
                : row(AnswerGlyphs.of(finding.truth()), pen.wrapped(Role.NAME, head), pen.flow(Role.NOTE, why));
    }

    private Region row(Node glyph, Node... lines) {
        var column = new VBox(2, lines);
        var row = new HBox(22, pen.glyph(glyph, 40), column);
        HBox.setHgrow(column, Priority.ALWAYS);
        row.getStyleClass().add("class-cell");
        return row;
    }

    private Cells cells(List<? extends Region> rows, int columns) {
        var ease = pen.board().ease();
        var cells = new Cells(rows, columns, 48, 16 * ease * ease, left -> pen.wrapped(Role.LABEL_STRONG, pen.say("class.more", left)));
        VBox.setVgrow(cells, Priority.ALWAYS);
        return cells;
    }

    private Page changes(VBox body, Page page) {
        var all = reading.changes();
        body.getChildren().add(pen.wrapped(Role.TITLE, pen.say("walk.change")));
        if (all.isEmpty()) {
            body.getChildren().add(pen.wrapped(Role.BODY, pen.say("walk.change.none")));
            return page;
        }
        var shown = all.stream().limit(WalkReading.FIRST_CHANGES).map(this::change).toList();
        var cells = new Cells(shown, 1, 0, 18);
        VBox.setVgrow(cells, Priority.ALWAYS);
        body.getChildren().add(cells);
        if (all.size() > shown.size()) {
            body.getChildren().add(pen.wrapped(Role.LABEL_STRONG, pen.say("class.more", all.size() - shown.size())));
        }
        return page;
    }

    private Region change(Change change) {
        var result = Assessment.assess(reading.instrument(), change.answers(), reading.reasons());
        var path = new GlyphPath(change.path(), change.flips().stream().map(Flip::step).map(step -> step.id())
                .collect(Collectors.toSet()), pen);
        var way = pen.row(28, Pos.CENTER_LEFT, path, pen.icon("fth-arrow-right"), pen.wrapped(Role.NAME, pen.of(result.briefly())));
        var cell = new VBox(10, pen.wrapped(Role.NOTE, pen.of(reading.sentences().of(change))), way);
        cell.getStyleClass().add("class-cell");
        return cell;
    }
}
