package org.cstoexplainer.view.sources;

import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import org.cstoexplainer.model.id.SourceId;
import org.cstoexplainer.model.state.SourcesShown.Numbered;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.SourceRow;

/// A source in the list, folded or unfolded.
final class SourceItem {

    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private final SourceId id;
    private final SourceRow row;
    private final Function<SourceId, Node> details;
    private boolean open;

    SourceItem(Numbered numbered, Ambience ambience, Runnable chosen, Function<SourceId, Node> details) {
        this.details = details;
        id = numbered.source().id();
        row = new SourceRow(ambience, numbered.number(), numbered.source(), "fth-chevron-down");
        row.setId("source-row-" + id);
        row.getStyleClass().add("source-item");
        row.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                chosen.run();
            }
        });
    }

    SourceId id() {
        return id;
    }

    SourceRow row() {
        return row;
    }

    boolean open() {
        return open;
    }

    void showOpen(boolean unfolded) {
        if (open != unfolded) {
            open = unfolded;
            row.pseudoClassStateChanged(OPEN, open);
            row.showIcon(open ? "fth-chevron-up" : "fth-chevron-down");
            if (open) {
                row.lines().getChildren().add(details.apply(id));
            } else {
                row.lines().getChildren().removeLast();
            }
        }
    }
}
