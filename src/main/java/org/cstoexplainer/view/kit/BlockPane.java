package org.cstoexplainer.view.kit;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cstoexplainer.model.export.Block;

/// A structured text as nodes, one under the other.
public final class BlockPane extends VBox {

    private final Ambience ambience;

    /// The nodes of a text.
    public BlockPane(List<Block> blocks, Ambience ambience) {
        this.ambience = ambience;
        setSpacing(ambience.px(8));
        blocks.forEach(block -> getChildren().add(node(block)));
    }

    private Node node(Block block) {
        return switch (block) {
            case Block.Heading(var level, var words) -> Ui.wrapped(words, level == 1 ? "text-title" : "text-heading");
            case Block.Paragraph(var words) -> Ui.wrapped(words, "text-plain");
            case Block.Quote(var words, var speaker) -> new VBox(Ui.wrapped("“" + words + "”", "text-quote"),
                    Ui.wrapped(speaker, "text-caption"));
            case Block.ListOf(var numbered, var items) -> list(numbered, items);
            case Block.Table(var header, var rows) -> table(header, rows);
        };
    }

    private Node list(boolean numbered, List<String> items) {
        var list = new VBox(ambience.px(4));
        IntStream.range(0, items.size()).forEach(i -> {
            var words = Ui.wrapped(items.get(i), "text-plain");
            HBox.setHgrow(words, Priority.ALWAYS);
            var mark = Ui.label(numbered ? i + 1 + "." : "•", "text-plain");
            mark.setMinWidth(ambience.px(18));
            list.getChildren().add(Ui.row(ambience.px(4), mark, words));
        });
        return list;
    }

    private Node table(List<String> header, List<List<String>> rows) {
        var grid = new GridPane();
        grid.getStyleClass().add("block-table");
        grid.setHgap(ambience.px(18));
        grid.setVgap(ambience.px(5));
        for (var column = 0; column < header.size(); column++) {
            grid.getColumnConstraints().add(constraints(column));
        }
        row(grid, 0, header, "text-label-strong");
        IntStream.range(0, rows.size()).forEach(i -> row(grid, i + 1, rows.get(i), "text-plain"));
        return grid;
    }

    /// The first column takes what the others leave; numbers stand to the right.
    private static ColumnConstraints constraints(int column) {
        var constraints = new ColumnConstraints();
        constraints.setHgrow(column == 0 ? Priority.ALWAYS : Priority.NEVER);
        constraints.setHalignment(column == 0 ? HPos.LEFT : HPos.RIGHT);
        if (column > 0) {
            constraints.setMinWidth(USE_PREF_SIZE);
        }
        return constraints;
    }

    private static void row(GridPane grid, int row, List<String> cells, String style) {
        for (var column = 0; column < cells.size(); column++) {
            var cell = column == 0 ? Ui.wrapped(cells.get(column), style) : new Label(cells.get(column));
            if (column > 0) {
                cell.getStyleClass().add(style);
            }
            grid.add(cell, column, row);
        }
    }
}
