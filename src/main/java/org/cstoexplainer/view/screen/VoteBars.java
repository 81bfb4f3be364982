package org.cstoexplainer.view.screen;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cstoexplainer.model.quiz.Tally;
import org.cstoexplainer.model.treaty.Answer;
import org.cstoexplainer.view.kit.AnswerGlyphs;

/// How a class voted on a question of the walk: a small bar for yes, no and contested, with its hands.
final class VoteBars extends VBox {

    private static final List<Answer> VOTED = List.of(Answer.YES, Answer.NO, Answer.CONTESTED);
    private static final double LONGEST = 90;

    VoteBars(Tally votes, Pen pen) {
        super(2);
        VOTED.forEach(answer -> getChildren().add(row(answer, votes, pen)));
    }

    private static HBox row(Answer answer, Tally votes, Pen pen) {
        var hands = votes.of(answer.ordinal());
        var bar = new Region();
        bar.getStyleClass().add("class-vote");
        var wide = Math.max(2, LONGEST * hands / Math.max(1, votes.total()));
        bar.setMinSize(wide, 14);
        bar.setMaxSize(wide, 14);
        var row = new HBox(10, pen.glyph(AnswerGlyphs.of(answer), 24), bar, pen.line(Role.LABEL, Integer.toString(hands)));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
