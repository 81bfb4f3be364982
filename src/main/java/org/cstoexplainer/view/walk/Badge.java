package org.cstoexplainer.view.walk;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.layout.StackPane;
import org.cstoexplainer.model.treaty.Answer;
import org.cstoexplainer.model.treaty.Leg;
import org.cstoexplainer.view.kit.AnswerGlyphs;
import org.cstoexplainer.view.kit.Glyphs;
import org.cstoexplainer.view.kit.Ui;

/// How a step stands: its number in a ring or, where it is asked, in a disc; its answer; a dash where it cannot matter.
final class Badge extends StackPane {

    private static final PseudoClass AT_ISSUE = PseudoClass.getPseudoClass("at-issue");

    Badge() {
        getStyleClass().add("walk-badge");
        setMouseTransparent(true);
    }

    /// Shows how a step stands.
    ///
    /// @param size edge, px
    void show(Leg leg, Optional<Answer> answer, boolean atIssue, double size) {
        setMinSize(size, size);
        setPrefSize(size, size);
        setMaxSize(size, size);
        pseudoClassStateChanged(AT_ISSUE, atIssue);
        getStyleClass().removeAll("disc", "ring");
        if (atIssue) {
            number(leg, "disc");
        } else if (!leg.matters()) {
            getChildren().setAll(Glyphs.boxed(AnswerGlyphs.of(leg), size * 0.7));
        } else if (answer.isPresent()) {
            getChildren().setAll(Glyphs.boxed(AnswerGlyphs.of(answer.get()), size * 0.86));
        } else {
            number(leg, "ring");
        }
    }

    private void number(Leg leg, String style) {
        getStyleClass().add(style);
        getChildren().setAll(leg.number().isPresent()
                ? Ui.label(Integer.toString(leg.number().getAsInt()), "walk-number") : Ui.icon("fth-corner-down-right"));
    }
}
