package org.cstoexplainer.model.geo;

import java.util.ArrayList;
import java.util.List;

/// Collects the steps of a drawing.
final class EdgeList implements PathSink {

    private final List<Edge> edges = new ArrayList<>();
    private Point start = new Point(0, 0);
    private Point pen = start;

    List<Edge> edges() {
        return edges;
    }

    @Override
    public void moveTo(double x, double y) {
        start = new Point(x, y);
        pen = start;
    }

    @Override
    public void lineTo(double x, double y) {
        Point next = new Point(x, y);
        edges.add(Edge.of(pen, next));
        pen = next;
    }

    @Override
    public void closePath() {
        lineTo(start.x(), start.y());
    }
}
