package org.cstoexplainer.view.screen;

import java.util.List;
import java.util.function.IntFunction;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// Cells in rows, each row as high as its highest cell. Where not all rows have room, those that have none are left out,
/// and a line says how many.
final class Cells extends Region {

    private final List<Region> cells;
    private final IntFunction<Region> more;
    private final int columns;
    private final double gap;
    private final double between;
    private Region rest = new Region();

    /// @param gap     the room between columns
    /// @param between the room between rows
    /// @param more    the line that says how many cells are left out
    Cells(List<? extends Region> cells, int columns, double gap, double between, IntFunction<Region> more) {
        this.cells = List.copyOf(cells);
        this.columns = columns;
        this.gap = gap;
        this.between = between;
        this.more = more;
        getChildren().addAll(cells);
        rest(0);
    }

    /// Cells that all have to have room.
    Cells(List<? extends Region> cells, int columns, double gap, double between) {
        this(cells, columns, gap, between, _ -> new Region());
    }

    private void rest(int left) {
        getChildren().remove(rest);
        rest = more.apply(left);
        rest.setManaged(false);
        rest.setVisible(left > 0);
        getChildren().add(rest);
    }

    /// Leaves out what has no room in a height.
    void cut(double width, double height) {
        if (high(width, rows()) <= height) {
            return;
        }
        applyCss();
        var room = height - between - rest.prefHeight(width);
        var shown = rows();
        while (shown > 1 && high(width, shown) > room) {
            shown--;
        }
        var last = Math.min(cells.size(), shown * columns);
        cells.subList(last, cells.size()).forEach(cell -> cell.setVisible(false));
        rest(cells.size() - last);
        applyCss();
    }

    private int rows() {
        return ((int) cells.stream().filter(Region::isVisible).count() + columns - 1) / columns;
    }

    private double column(double width) {
        return Math.floor((width - (columns - 1) * gap) / columns);
    }

    private double high(double width, int rows) {
        var sum = 0.0;
        for (var row = 0; row < rows; row++) {
            sum += (row == 0 ? 0 : between) + row(row, column(width));
        }
        return sum;
    }

    private double row(int row, double width) {
        return cells.subList(row * columns, Math.min(cells.size(), (row + 1) * columns)).stream()
                .mapToDouble(cell -> Math.ceil(cell.minHeight(width))).max().orElse(0);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return cells.stream().mapToDouble(cell -> cell.minWidth(-1)).max().orElse(0) * columns + (columns - 1) * gap;
    }

    @Override
    protected double computeMinHeight(double width) {
        return high(width, rows()) + (rest.isVisible() ? between + rest.prefHeight(width) : 0);
    }

    @Override
    protected double computePrefHeight(double width) {
        return computeMinHeight(width);
    }

    @Override
    protected void layoutChildren() {
        var wide = column(getWidth());
        var y = 0.0;
        for (var row = 0; row < rows(); row++) {
            var high = row(row, wide);
            for (var i = row * columns; i < Math.min(cells.size(), (row + 1) * columns); i++) {
                cells.get(i).resizeRelocate(i % columns * (wide + gap), y, wide, high);
            }
            y += high + between;
        }
        rest.resizeRelocate(0, y, getWidth(), rest.prefHeight(getWidth()));
    }
}
