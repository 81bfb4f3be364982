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
import org.cstoexplainer.model.settings.OwnCase;
import org.cstoexplainer.model.treaty.casebook.Case;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Keyed;
import org.cstoexplainer.view.kit.Ui;
import org.cstoexplainer.view.kit.WideToggle;

/// A case to pick: whether it happened, and its title.
final class CaseCard extends WideToggle {

    private final Optional<CaseId> chosen;

    private CaseCard(String id, Optional<CaseId> chosen, String kind, String title, boolean selected, Ambience ambience) {
        super(id, filling(kind, title, selected, ambience));
        this.chosen = chosen;
        getStyleClass().setAll("case-card");
        setMaxHeight(Double.MAX_VALUE);
        setAccessibleText(ambience.words().say("walk.case.name", kind, title));
    }

    /// The card of a case.
    static CaseCard of(Case one, boolean selected, Controllers controllers, Ambience ambience) {
        var words = ambience.words();
        var card = new CaseCard("case-" + one.id(), Optional.of(one.id()), words.say("walk.kind." + Keyed.of(one.kind())),
                words.of(one.title()), selected, ambience);
        card.setOnAction(_ -> controllers.walk().choose(one.id()));
        return card;
    }

    /// The card of one's own case, which is shown while it is walked.
    static CaseCard own(OwnCase own, Controllers controllers, Ambience ambience) {
        var words = ambience.words();
        var card = new CaseCard("case-own", Optional.empty(), words.say("walk.own"),
                own.named().orElseGet(() -> words.say("own.unnamed")), true, ambience);
        card.setOnAction(_ -> controllers.walk().chooseOwn());
        return card;
    }

    private static HBox filling(String kind, String title, boolean selected, Ambience ambience) {
        var lines = new VBox(Ui.label(kind, "text-label-strong"), Ui.wrapped(title, "text-strong"));
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
        return one.equals(chosen);
    }
}
