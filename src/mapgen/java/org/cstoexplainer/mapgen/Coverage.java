package org.cstoexplainer.mapgen;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.operation.overlayng.UnaryUnionNG;
import org.locationtech.jts.operation.polygonize.Polygonizer;

/// Regions that should meet but were simplified one by one: overlaps and gaps between them go to one side or the other.
final class Coverage {

    private final SequencedMap<Edge, SortedSet<String>> sides = new LinkedHashMap<>();

    /// @param areas the regions by key; where two overlap, the first key has it
    Coverage(Map<String, Geometry> areas) {
        List<Geometry> outlines = areas.values().stream().map(Geometry::getBoundary).toList();
        Polygonizer polygonizer = new Polygonizer();
        polygonizer.add(UnaryUnionNG.union(outlines, new PrecisionModel(1)));
        for (Object face : polygonizer.getPolygons()) {
            String key = nearest(((Polygon) face).getInteriorPoint(), areas);
            for (Edge edge : Edge.of(Jts.rings((Polygon) face))) {
                sides.computeIfAbsent(edge, _ -> new TreeSet<>()).add(key);
            }
        }
    }

    /// The edges between two regions, with their keys.
    Map<Edge, SortedSet<String>> between() {
        Map<Edge, SortedSet<String>> between = new LinkedHashMap<>(sides);
        between.values().removeIf(keys -> keys.size() < 2);
        return between;
    }

    /// The region that holds a point, or the nearest one.
    static String nearest(Point place, Map<String, Geometry> areas) {
        return areas.keySet().stream().min(Comparator.comparingDouble(key -> areas.get(key).distance(place))).orElseThrow();
    }
}
