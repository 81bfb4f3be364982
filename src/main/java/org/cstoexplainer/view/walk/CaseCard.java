package org.cstoexplainer.view.walk;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.model.id.CaseId;
import org.cstoexplainer.model.treaty.casebook.Case;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Keyed;
import org.cstoexplainer.view.kit.Ui;
import org.cstoexplainer.view.kit.WideToggle;

/// A case to pick: whether it happened, and its title.
final class CaseCard extends WideToggle {

    private final CaseId chosen;

    CaseCard(Case one, boolean selected, Controllers controllers, Ambience ambience) {
        super("case-" + one.id(), filling(one, selected, ambience));
        chosen = one.id();
        var words = ambience.words();
        getStyleClass().setAll("case-card");
        setMaxHeight(Double.MAX_VALUE);
        setAccessibleText(words.say("walk.case.name", words.say("walk.kind." + Keyed.of(one.kind())), words.of(one.title())));
        setOnAction(_ -> controllers.walk().choose(one.id()));
    }

    private static HBox filling(Case one, boolean selected, Ambience ambience) {
        var words = ambience.words();
        var lines = new VBox(Ui.label(words.say("walk.kind." + Keyed.of(one.kind())), "text-label-strong"),
                Ui.wrapped(words.of(one.title()), "text-strong"));
        lines.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(lines, Priority.ALWAYS);
        var row = new HBox(ambience.px(12), dot(selected, ambience), lines);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMouseTransparent(true);
        return row;
    }

    private static StackPane dot(boolean selected, Ambience ambience) {
        var ring = new Circle(ambience.px(9));
        ring.getStyleClass().add("case-ring");
        var dot = new Circle(ambience.px(4.5));
        dot.getStyleClass().add("fill-ink");
        dot.setVisible(selected);
        var box = new StackPane(ring, dot);
        box.setMinSize(ambience.px(20), ambience.px(20));
        return box;
    }

    /// Whether it is the card of that case.
    boolean of(Optional<CaseId> one) {
        return one.equals(Optional.of(chosen));
    }
}
