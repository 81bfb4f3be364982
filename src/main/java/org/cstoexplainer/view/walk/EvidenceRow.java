package org.cstoexplainer.view.walk;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.layout.FlowPane;
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

/// A piece of evidence: its kind, whose side it is, the piece itself and its sources.
final class EvidenceRow extends VBox {

    EvidenceRow(Evidence evidence, WalkReading reading, Controllers controllers, Ambience ambience) {
        super(ambience.px(6));
        var words = ambience.words();
        getStyleClass().addAll("row", "evidence-row");
        var kind = new KindChip(ambience);
        kind.show(evidence.kind());
        var side = Ui.label(words.say("walk.side." + evidence.speaks().name().toLowerCase(Locale.ROOT),
                words.of(evidence.side())), "text-label-strong");
        side.setMinWidth(USE_PREF_SIZE);
        var head = new FlowPane(ambience.px(10), ambience.px(4), kind, side);
        head.setAlignment(Pos.CENTER_LEFT);
        var text = RichText.flow(words.of(evidence.text()), "text-plain");
        Lines.set(text, ambience.now(), 16, 24);
        var sources = new SourceChips(ambience, controllers.overlay()::openSource);
        sources.show(evidence.sources().stream().map(reading.content()::source).toList());
        sources.setPrefWrapLength(ambience.px(180));
        head.getChildren().addAll(sources);
        getChildren().addAll(head, text);
    }
}
