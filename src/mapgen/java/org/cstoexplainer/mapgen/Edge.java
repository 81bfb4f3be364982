package org.cstoexplainer.mapgen;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.operation.linemerge.LineMerger;

/// A straight step between two neighbours of a ring, whatever its direction.
///
/// @param a the lesser end
/// @param b the greater end
record Edge(long a, long b) {

    static Edge of(long p, long q) {
        return p < q ? new Edge(p, q) : new Edge(q, p);
    }

    /// All edges of some rings.
    static Set<Edge> of(Collection<long[]> rings) {
        Set<Edge> edges = new LinkedHashSet<>();
        for (long[] ring : rings) {
            for (int i = 0, j = ring.length - 1; i < ring.length; j = i++) {
                edges.add(of(ring[j], ring[i]));
            }
        }
        return edges;
    }


    /// Edge joined into lines as long as they do not branch.
    static List<long[]> lines(Collection<Edge> edges) {
        LineMerger merger = new LineMerger();
        edges.forEach(edge -> merger.add(Jts.segment(edge.a, edge.b)));
        List<long[]> lines = new ArrayList<>();
        for (Object line : merger.getMergedLineStrings()) {
            lines.add(Jts.cells((LineString) line));
        }
        return lines;
    }
}
