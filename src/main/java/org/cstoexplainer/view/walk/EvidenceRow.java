package org.cstoexplainer.view.walk;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.model.state.WalkReading;
import org.cstoexplainer.model.treaty.casebook.Evidence;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.KindChip;
import org.cstoexplainer.view.kit.Lines;
import org.cstoexplainer.view.kit.RichText;
import org.cstoexplainer.view.kit.SourceChips;
import org.cstoexplainer.view.kit.Ui;

/// A piece of evidence: its kind, the piece itself, whose side it is and its sources. Narrow windows set it in one column.
final class EvidenceRow extends VBox {

    EvidenceRow(Evidence evidence, WalkReading reading, Controllers controllers, Ambience ambience) {
        var words = ambience.words();
        getStyleClass().addAll("row", "evidence-row");
        var kind = new KindChip(ambience);
        kind.show(evidence.kind());
        var side = Ui.label(words.say("walk.side." + evidence.speaks().name().toLowerCase(Locale.ROOT),
                words.of(evidence.side())), "text-label-strong");
        side.setMinWidth(USE_PREF_SIZE);
        var text = RichText.flow(words.of(evidence.text()), "text-plain");
        Lines.set(text, ambience.now(), 16, 24);
        var sources = new SourceChips(ambience, controllers.overlay()::openSource);
        sources.show(evidence.sources().stream().map(reading.content()::source).toList());
        var foot = new FlowPane(ambience.px(8), ambience.px(4), side);
        foot.getChildren().addAll(List.copyOf(sources.getChildren()));
        foot.setAlignment(Pos.CENTER_LEFT);
        var column = new VBox(ambience.px(4), text, foot);
        if (ambience.now().rail()) {
            foot.getChildren().addFirst(kind);
            getChildren().add(column);
        } else {
            getChildren().add(beside(kind, column, ambience));
        }
    }

    private static HBox beside(KindChip kind, VBox column, Ambience ambience) {
        var left = new HBox(kind);
        left.setMinWidth(ambience.px(112));
        left.setPrefWidth(ambience.px(112));
        left.setMaxHeight(USE_PREF_SIZE);
        HBox.setHgrow(column, Priority.ALWAYS);
        var row = new HBox(ambience.px(12), left, column);
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }
}
