package org.cstoexplainer.view.screen;

import java.util.ArrayList;
import javafx.geometry.Pos;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.cstoexplainer.model.quiz.Tally;
import org.cstoexplainer.model.treaty.Answer;
import org.cstoexplainer.view.kit.AnswerGlyphs;

/// The four answers, with the hands for the three that a class votes on. The one that is marked has a thick line.
final class AnswerBoxes extends GridPane {

    AnswerBoxes(Answer marked, Tally votes, Pen pen) {
        super(20, 16);
        var columns = pen.board().narrow() ? 2 : Answer.values().length;
        for (var answer : Answer.values()) {
            var box = box(answer, answer == marked, votes, pen);
            add(box, answer.ordinal() % columns, answer.ordinal() / columns);
        }
        var widths = new ArrayList<ColumnConstraints>();
        for (var i = 0; i < columns; i++) {
            var column = new ColumnConstraints();
            column.setHgrow(Priority.ALWAYS);
            if (pen.board().narrow()) {
                column.setPercentWidth(100.0 / columns);
            }
            widths.add(column);
        }
        getColumnConstraints().setAll(widths);
        setMinHeight(USE_PREF_SIZE);
    }

    private static HBox box(Answer answer, boolean marked, Tally votes, Pen pen) {
        var name = pen.line(Role.OPTION_STRONG, pen.answer(answer));
        var box = new HBox(24, pen.glyph(AnswerGlyphs.of(answer), 44), name);
        if (answer.ordinal() < votes.hands().size()) {
            box.getChildren().addAll(pen.spacer(), new HandsCount(votes.of(answer.ordinal()), !votes.empty(), pen));
        }
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("class-answer");
        box.setMaxWidth(Double.MAX_VALUE);
        if (marked) {
            box.getStyleClass().add("marked");
        }
        return box;
    }
}
