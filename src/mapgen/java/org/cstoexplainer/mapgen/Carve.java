package org.cstoexplainer.mapgen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.polygonize.Polygonizer;

/// Cuts a country along lines whose ends stop a little short of its outline, or run a little over it.
///
/// A loose end is taken to the outline's nearest vertex, so that no outline gets a new vertex.
final class Carve {

    private final List<long[]> outline;
    private final IndexedPointInAreaLocator inside;

    Carve(List<long[]> outline) {
        this.outline = outline;
        this.inside = new IndexedPointInAreaLocator(Jts.area(outline));
    }

    /// The pieces between the outline and the lines, in an order that does not change from run to run.
    List<Polygon> faces(List<long[]> lines) {
        Map<Long, Integer> uses = new HashMap<>();
        for (long[] line : lines) {
            uses.merge(line[0], 1, Integer::sum);
            uses.merge(line[line.length - 1], 1, Integer::sum);
        }
        Set<Edge> edges = Edge.of(outline);
        for (long[] line : lines) {
            edges.addAll(steps(fitted(line, uses)));
        }
        Polygonizer polygonizer = new Polygonizer();
        edges.forEach(edge -> polygonizer.add(Jts.segment(edge.a(), edge.b())));
        List<Polygon> faces = new ArrayList<>();
        for (Object face : polygonizer.getPolygons()) {
            faces.add((Polygon) ((Polygon) face).norm());
        }
        faces.sort((a, b) -> a.compareTo(b));
        return faces;
    }

    private List<Long> fitted(long[] line, Map<Long, Integer> uses) {
        List<Long> cells = new ArrayList<>(Arrays.stream(line).boxed().toList());
        boolean looseStart = uses.get(cells.getFirst()) == 1;
        boolean looseEnd = uses.get(cells.getLast()) == 1;
        if (looseEnd) {
            tie(cells);
        }
        if (looseStart) {
            List<Long> back = new ArrayList<>(cells.reversed());
            tie(back);
            return back;
        }
        return cells;
    }

    private void tie(List<Long> cells) {
        while (cells.size() > 1 && inside.locate(Jts.coordinate(cells.getLast())) != Location.INTERIOR) {
            cells.removeLast();
        }
        cells.add(nearest(cells.getLast()));
    }

    private long nearest(long cell) {
        long best = outline.getFirst()[0];
        for (long[] ring : outline) {
            for (long candidate : ring) {
                best = distance(candidate, cell) < distance(best, cell) ? candidate : best;
            }
        }
        return best;
    }

    private static double distance(long a, long b) {
        return Math.hypot((double) Cell.x(a) - Cell.x(b), (double) Cell.y(a) - Cell.y(b));
    }

    private static Collection<Edge> steps(List<Long> cells) {
        Set<Edge> steps = new LinkedHashSet<>();
        for (int i = 1; i < cells.size(); i++) {
            steps.add(Edge.of(cells.get(i - 1), cells.get(i)));
        }
        return steps;
    }
}
