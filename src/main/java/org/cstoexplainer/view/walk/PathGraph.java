package org.cstoexplainer.view.walk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.model.state.WalkReading;
import org.cstoexplainer.model.treaty.Answer;
import org.cstoexplainer.model.treaty.Leg;
import org.cstoexplainer.model.treaty.Next;
import org.cstoexplainer.view.kit.Ambience;

/// The decision graph: the questions from left to right, those asked aside under the one that leads to them, and under
/// them the ends. Ways that the answers take are strong, ways they have closed stand back.
final class PathGraph extends Region {

    private final Ambience ambience;
    private final Map<Object, Cell> cells = new LinkedHashMap<>();
    private final List<Edge> edges = new ArrayList<>();

    /// A node and its place in the graph.
    private record Cell(Region node, int column, int row) {
    }

    private record Edge(Object from, Object to, GraphLine line) {
    }

    PathGraph(WalkReading reading, Controllers controllers, Ambience ambience) {
        this.ambience = ambience;
        setId("walk-graph");
        reading.result().path().forEach(leg -> cells.put(leg.step().id(), new Cell(
                new PathNode(leg, reading, controllers, ambience, true), column(leg), leg.number().isPresent() ? 0 : 1)));
        reading.result().path().forEach(leg -> {
            way(leg, leg.step().yes(), Answer.YES, reading);
            way(leg, leg.step().no(), Answer.NO, reading);
        });
        edges.forEach(edge -> getChildren().addAll(edge.line().nodes()));
        cells.values().forEach(cell -> getChildren().add(cell.node()));
    }

    /// A step with a number stands in its own column, one asked aside in that of the step before it.
    private int column(Leg leg) {
        return leg.number().isPresent() ? leg.number().getAsInt() - 1
                : (int) cells.values().stream().filter(cell -> cell.row() == 0).count() - 1;
    }

    private void way(Leg leg, Next next, Answer by, WalkReading reading) {
        Object target = switch (next) {
            case Next.Ask(var step) -> step;
            case Next.Finish(var end) -> {
                place(end, leg, by, reading);
                yield end;
            }
        };
        var taken = leg.matters() && reading.answer(leg.step().id()).filter(answer -> answer == by || answer.open()).isPresent();
        var closed = !leg.matters() || leg.answer() == by.not();
        edges.add(new Edge(leg.step().id(), target, new GraphLine(StepWords.of(ambience.words()).answer(by), taken, closed)));
    }

    private void place(Object end, Leg leg, Answer by, WalkReading reading) {
        if (cells.containsKey(end)) {
            return;
        }
        var from = cells.get(leg.step().id());
        var last = leg.number().isPresent() && by == Answer.YES && !taken(from.column() + 1, 0);
        var column = last ? from.column() + 1 : from.column();
        var row = last ? 0 : 2;
        while (taken(column, row)) {
            row++;
        }
        var one = reading.instrument().ends().stream().filter(it -> it.id().equals(end)).findFirst().orElseThrow();
        cells.put(end, new Cell(new EndNode(one, reading.result(), ambience), column, row));
    }

    private boolean taken(int column, int row) {
        return cells.values().stream().anyMatch(cell -> cell.column() == column && cell.row() == row);
    }

    private int columns() {
        return cells.values().stream().mapToInt(Cell::column).max().orElse(0) + 1;
    }

    private double gap() {
        return ambience.px(ambience.now().rail() ? 4 : 30);
    }

    /// The room between two rows, px: lines turn and are named there.
    private double between() {
        return ambience.px(switch (ambience.now().band()) {
            case DRAWER, RAIL -> 28;
            case COMPACT -> 38;
            case BASE -> 56;
        });
    }

    private double slot(double width) {
        return width / columns();
    }

    /// How wide a node is, px.
    private double wide(double width) {
        return Math.floor(slot(width) - gap());
    }

    /// How high each row is, px.
    private double[] heights(double width) {
        var rows = new double[cells.values().stream().mapToInt(Cell::row).max().orElse(0) + 1];
        cells.values().forEach(cell -> rows[cell.row()] = Math.max(rows[cell.row()],
                cell.node().prefHeight(wide(width))));
        return rows;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        var high = ambience.px(24);
        for (var row : heights(width)) {
            high += row + between();
        }
        return high;
    }

    @Override
    protected void layoutChildren() {
        var heights = heights(getWidth());
        var wide = wide(getWidth());
        cells.values().forEach(cell -> {
            var top = ambience.px(24);
            for (var row = 0; row < cell.row(); row++) {
                top += heights[row] + between();
            }
            cell.node().resizeRelocate(Math.round(cell.column() * slot(getWidth())), top, wide,
                    Math.min(heights[cell.row()], cell.node().prefHeight(wide)));
        });
        edges.forEach(edge -> Optional.ofNullable(cells.get(edge.to())).ifPresent(to ->
                edge.line().draw(cells.get(edge.from()).node(), to.node(), ambience)));
    }
}
