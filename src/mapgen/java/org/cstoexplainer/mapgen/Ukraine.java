package org.cstoexplainer.mapgen;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/// The six regions of Ukraine that Russia claims, cut out of Ukraine's own outline.
///
/// The regions' file is simplified and does not meet the outline, so only the lines between regions are used; between
/// Crimea and Kherson the line is Natural Earth's own.
final class Ukraine {

    private static final Set<String> CRIMEA = Set.of("UA-40", "UA-43");
    private static final Set<String> CLAIMED = Set.of("UA-09", "UA-14", "UA-23", "UA-40", "UA-43", "UA-65");

    /// How far a region's area may be from that of its simplified file, in square kilometres.
    private static final double TRUST = 150;

    private final List<long[]> outline;
    private final List<long[]> crimea;

    Ukraine(List<long[]> outline, List<long[]> crimea) {
        this.outline = outline;
        this.crimea = crimea;
    }

    List<Part> parts(List<Feature> oblasts) {
        Map<String, Geometry> areas = new TreeMap<>();
        oblasts.forEach(oblast -> areas.put(oblast.id(), Jts.area(Rings.project(oblast.rings()))));
        Map<String, List<long[]>> parts = new TreeMap<>();
        for (Polygon face : new Carve(outline).faces(lines(areas))) {
            String key = Coverage.nearest(face.getInteriorPoint(), areas);
            if (CLAIMED.contains(key)) {
                parts.computeIfAbsent(key, _ -> new ArrayList<>()).addAll(Jts.rings(face));
            }
        }
        return parts.entrySet().stream().map(part -> part(part.getKey(), part.getValue(), areas)).toList();
    }

    /// The lines around and between the claimed regions, without Ukraine's outline.
    private List<long[]> lines(Map<String, Geometry> areas) {
        Set<Edge> edges = new LinkedHashSet<>(perekop());
        new Coverage(areas).between().forEach((edge, keys) -> {
            boolean claimed = keys.stream().anyMatch(CLAIMED::contains);
            if (claimed && CRIMEA.contains(keys.first()) == CRIMEA.contains(keys.last())) {
                edges.add(edge);
            }
        });
        return Edge.lines(edges);
    }

    /// Crimea's edges that are not on Ukraine's outline.
    private Collection<Edge> perekop() {
        Set<Edge> line = Edge.of(crimea);
        line.removeAll(Edge.of(outline));
        return line;
    }

    private static Part part(String key, List<long[]> rings, Map<String, Geometry> areas) {
        double area = Jts.area(rings).getArea() / Cell.PER_KM / Cell.PER_KM;
        double off = area - areas.get(key).getArea() / Cell.PER_KM / Cell.PER_KM;
        System.out.printf("%s has %6.0f km2, %4.0f more than in its own file%n", key, area, off);
        if (Math.abs(off) > TRUST) {
            throw new IllegalStateException(key + " came out wrong by " + off + " km2");
        }
        return new Part(key, "UKR", Rings.dissolve(rings));
    }
}
