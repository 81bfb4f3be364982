package org.cstoexplainer.view.sources;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import org.cstoexplainer.model.id.SourceId;
import org.cstoexplainer.model.state.SourcesShown.Numbered;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.SeekPane;
import org.cstoexplainer.view.kit.Ui;

/// The list itself. Rows are built as one scrolls to them; Tab reaches one row, the arrows go to the others.
final class SourceList extends SeekPane {

    private static final int STEP = 30;
    private static final double NEAR_END = 0.85;

    private final Ambience ambience;
    private final Consumer<SourceId> unfolded;
    private final Function<SourceId, Node> details;
    private final Map<Numbered, SourceItem> built = new HashMap<>();
    private final Label none = Ui.wrapped("", "text-second");
    private List<Numbered> rows = List.of();
    private Optional<SourceId> open = Optional.empty();
    private int limit = STEP;
    private List<SourceItem> items = List.of();

    SourceList(Ambience ambience, Consumer<SourceId> unfolded, Function<SourceId, Node> details) {
        super("sources-list");
        this.ambience = ambience;
        this.unfolded = unfolded;
        this.details = details;
        none.setId("sources-none");
        none.getStyleClass().add("sources-none");
        column().getStyleClass().add("source-list");
        vvalueProperty().subscribe(value -> scrolled(value.doubleValue()));
        column().addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    /// Forgets the rows, because lengths or contents have changed.
    void forget() {
        built.clear();
    }

    /// Shows rows, one of them unfolded; where there are none, a sentence.
    void show(List<Numbered> listed, Optional<SourceId> unfoldedOne, String sentence) {
        if (!listed.equals(rows)) {
            limit = STEP;
        }
        rows = List.copyOf(listed);
        open = unfoldedOne;
        none.setText(sentence);
        var at = IntStream.range(0, rows.size()).filter(i -> open.filter(rows.get(i).source().id()::equals).isPresent());
        grow(at.findFirst().orElse(0) + STEP);
    }

    /// Lists so many rows at least; the others come when one scrolls near the end.
    private void grow(int least) {
        limit = Math.max(limit, least);
        items = rows.stream().limit(limit).map(row -> built.computeIfAbsent(row, this::item)).toList();
        items.forEach(item -> item.showOpen(open.filter(item.id()::equals).isPresent()));
        List<Node> nodes = items.isEmpty() ? List.of(none) : items.stream().<Node>map(SourceItem::row).toList();
        if (!column().getChildren().equals(nodes)) {
            column().getChildren().setAll(nodes);
        }
        reach(items.stream().filter(SourceItem::open).findFirst().or(() -> items.stream().findFirst()));
    }

    private void scrolled(double value) {
        if (value > NEAR_END && limit < rows.size()) {
            grow(limit + STEP);
        }
    }

    /// The row that Tab reaches.
    Optional<Node> reached() {
        return items.stream().<Node>map(SourceItem::row).filter(Node::isFocusTraversable).findFirst();
    }

    /// Scrolls to the row that is unfolded.
    void seekOpen() {
        items.stream().filter(SourceItem::open).findFirst().ifPresentOrElse(this::seek, () -> setVvalue(0));
    }

    private SourceItem item(Numbered numbered) {
        var id = numbered.source().id();
        return new SourceItem(numbered, ambience, () -> unfolded.accept(id), details);
    }

    private void reach(Optional<SourceItem> item) {
        items.forEach(other -> other.row().setFocusTraversable(item.filter(other::equals).isPresent()));
    }

    private void seek(SourceItem item) {
        seek(() -> Optional.of(new Band(item.row().getLayoutY(), item.row().getLayoutY() + item.row().getHeight())), 0, 1);
    }

    private void press(KeyEvent event) {
        IntStream.range(0, items.size()).filter(i -> items.get(i).row() == event.getTarget()).findFirst()
                .ifPresent(i -> {
                    var known = true;
                    switch (event.getCode()) {
                        case UP -> go(i - 1);
                        case DOWN -> go(i + 1);
                        case HOME -> go(0);
                        case END -> go(rows.size() - 1);
                        case ENTER, SPACE -> unfolded.accept(items.get(i).id());
                        default -> known = false;
                    }
                    if (known) {
                        event.consume();
                    }
                });
    }

    private void go(int index) {
        var there = Math.clamp(index, 0, rows.size() - 1);
        if (there >= items.size()) {
            grow(there + STEP);
        }
        var item = items.get(there);
        reach(Optional.of(item));
        item.row().requestFocus();
        seek(item);
    }
}
