package org.cstoexplainer.view.sources;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import org.cstoexplainer.model.id.SourceId;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.SourceRow;

/// A cell of the list: as high as its lines need at the width of the list.
final class SourceCell extends ListCell<SourceEntry> {

    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private final Ambience ambience;
    private final Consumer<SourceId> unfolded;
    private final Function<SourceId, Node> details;
    private Optional<SourceRow> row = Optional.empty();

    SourceCell(Ambience ambience, Consumer<SourceId> unfolded, Function<SourceId, Node> details) {
        this.ambience = ambience;
        this.unfolded = unfolded;
        this.details = details;
        getStyleClass().add("source-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(SourceEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        row = Optional.ofNullable(entry).filter(_ -> !empty).map(this::row);
        setGraphic(row.orElse(null));
        pseudoClassStateChanged(OPEN, row.isPresent() && entry.open());
    }

    private SourceRow row(SourceEntry entry) {
        var id = entry.numbered().source().id();
        var made = new SourceRow(ambience, entry.numbered().number(), entry.numbered().source(),
                entry.open() ? "fth-chevron-up" : "fth-chevron-down");
        made.setId("source-row-" + id);
        made.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                unfolded.accept(id);
            }
        });
        if (entry.open()) {
            made.lines().getChildren().add(details.apply(id));
        }
        setAccessibleText(made.getAccessibleText());
        return made;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        var inner = (width > 0 ? width : getListView().getWidth()) - snappedLeftInset() - snappedRightInset();
        return row.map(it -> snapSizeY(it.prefHeight(inner))).orElse(ambience.px(44)) + snappedTopInset()
                + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        row.ifPresent(it -> it.resizeRelocate(snappedLeftInset(), snappedTopInset(),
                getWidth() - snappedLeftInset() - snappedRightInset(),
                getHeight() - snappedTopInset() - snappedBottomInset()));
    }
}
