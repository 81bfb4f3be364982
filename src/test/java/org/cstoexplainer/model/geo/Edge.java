package org.cstoexplainer.model.geo;

/// A step between two points, whatever its direction.
record Edge(Point a, Point b) {

    static Edge of(Point p, Point q) {
        return p.x() < q.x() || p.x() == q.x() && p.y() < q.y() ? new Edge(p, q) : new Edge(q, p);
    }
}
