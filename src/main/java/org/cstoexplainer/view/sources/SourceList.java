package org.cstoexplainer.view.sources;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.cstoexplainer.model.id.SourceId;
import org.cstoexplainer.model.state.SourcesShown.Numbered;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Ui;

/// The list itself; only the rows in sight are built.
final class SourceList extends ListView<SourceEntry> {

    private final Consumer<SourceId> unfolded;
    private final Label none = Ui.wrapped("", "text-second");

    SourceList(Ambience ambience, Consumer<SourceId> unfolded, Function<SourceId, Node> details) {
        this.unfolded = unfolded;
        setId("sources-list");
        getStyleClass().add("source-list");
        setCellFactory(_ -> new SourceCell(ambience, unfolded, details));
        none.setId("sources-none");
        none.getStyleClass().add("sources-none");
        setPlaceholder(none);
        setAccessibleText(ambience.words().say("sources.title"));
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER && event.getTarget() == this) {
                event.consume();
                unfoldSelected();
            }
        });
    }

    private void unfoldSelected() {
        Optional.ofNullable(getSelectionModel().getSelectedItem())
                .ifPresent(entry -> unfolded.accept(entry.numbered().source().id()));
    }

    /// Shows rows, one of them unfolded.
    void show(List<Numbered> rows, Optional<SourceId> open) {
        var entries = rows.stream().map(row -> new SourceEntry(row, open.filter(row.source().id()::equals).isPresent()))
                .toList();
        if (sameSources(entries)) {
            IntStream.range(0, entries.size()).filter(i -> !entries.get(i).equals(getItems().get(i)))
                    .forEach(i -> getItems().set(i, entries.get(i)));
        } else {
            getItems().setAll(entries);
        }
    }

    /// Says why there is no row.
    void sayNone(String sentence) {
        none.setText(sentence);
    }

    /// Scrolls to the row that is unfolded.
    void seekOpen() {
        IntStream.range(0, getItems().size()).filter(i -> getItems().get(i).open()).findFirst().ifPresent(i -> {
            getSelectionModel().select(i);
            scrollTo(i);
        });
    }

    private boolean sameSources(List<SourceEntry> entries) {
        return entries.stream().map(SourceEntry::numbered).toList()
                .equals(getItems().stream().map(SourceEntry::numbered).toList());
    }
}
