package org.cstoexplainer.view.chart;

import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.date.DateText;
import org.cstoexplainer.model.forces.Precedent;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Ui;

/// Who asked for help, and what came of it: one row a case.
public final class PrecedentsTable extends VBox {

    private final Ambience ambience;

    /// The table.
    public PrecedentsTable(Content content, Ambience ambience) {
        super(ambience.px(10));
        this.ambience = ambience;
        setId("precedents-table");
        content.precedents().forEach(precedent -> getChildren().add(row(precedent)));
    }

    private Node row(Precedent precedent) {
        var words = ambience.words();
        var title = Ui.wrapped(words.of(precedent.title()), "text-strong");
        HBox.setHgrow(title, Priority.ALWAYS);
        var asked = mark("precedent.asked", precedent.asked());
        var troops = mark("precedent.troops", precedent.troops());
        var head = ambience.now().rail()
                ? new VBox(ambience.px(4), title, new FlowPane(ambience.px(8), ambience.px(4), asked, troops))
                : new HBox(ambience.px(8), title, asked, troops);
        var row = new VBox(ambience.px(4), head, Ui.label(dates(precedent), "text-caption"),
                line("precedent.request", words.of(precedent.request())),
                line("precedent.decision", words.of(precedent.decision())),
                line("precedent.outcome", words.of(precedent.outcome())));
        row.setId("precedent-" + precedent.id());
        row.getStyleClass().add("row");
        return row;
    }

    /// Full circle for yes, empty for no: the shape says it, not the colour.
    private Label mark(String key, boolean yes) {
        var label = Ui.label(ambience.words().say(key + (yes ? ".yes" : ".no")), "kind-chip");
        label.setMinWidth(USE_PREF_SIZE);
        label.setGraphic(Ui.icon(yes ? "fth-check-circle" : "fth-circle"));
        return label;
    }

    private Node line(String key, String text) {
        return org.cstoexplainer.view.kit.RichText.flow(ambience.words().say(key, text), "text-second");
    }

    private String dates(Precedent precedent) {
        var lang = ambience.words().lang();
        return String.join(" – ", Stream.concat(Stream.of(DateText.full(precedent.from(), lang)),
                precedent.until().map(date -> DateText.full(date, lang)).stream()).toList());
    }
}
