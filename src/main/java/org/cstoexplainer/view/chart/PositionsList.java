package org.cstoexplainer.view.chart;

import java.util.stream.Collectors;
import javafx.scene.layout.VBox;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.date.DateText;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.RichText;
import org.cstoexplainer.view.kit.Ui;

/// Who stood where on European troops.
public final class PositionsList extends VBox {

    /// The list.
    public PositionsList(Content content, Ambience ambience) {
        super(ambience.px(8));
        setId("positions-list");
        var words = ambience.words();
        getChildren().add(Ui.label(words.say("positions.title"), "text-heading"));
        content.positions().forEach(position -> {
            var dates = position.dates().stream().map(date -> DateText.brief(date, words.lang()))
                    .collect(Collectors.joining("; "));
            var row = new VBox(ambience.px(2), Ui.wrapped(words.of(position.actor()) + " · " + dates, "text-label-strong"),
                    RichText.flow(words.of(position.position()), "text-plain"));
            row.getStyleClass().add("row");
            getChildren().add(row);
        });
    }
}
