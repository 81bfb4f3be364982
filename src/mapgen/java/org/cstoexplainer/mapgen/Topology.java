package org.cstoexplainer.mapgen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Rings cut into arcs where neighbours part, each arc kept once (the method of TopoJSON, Bostock 2012).
final class Topology {

    /// A ring as arcs; `~i` is arc `i` backwards.
    record Trace(String key, String country, List<int[]> rings) {
    }

    private final List<long[]> arcs = new ArrayList<>();
    private final Map<Line, Integer> numbers = new HashMap<>();
    private final Map<Long, Edge> neighbours = new HashMap<>();
    private final Set<Long> junctions = new HashSet<>();
    private final List<Trace> lands;
    private final List<Trace> parts;
    private final List<Trace> lakes;

    Topology(Globe globe) {
        globe.lands().values().forEach(rings -> rings.forEach(this::mark));
        globe.parts().forEach(part -> part.rings().forEach(this::mark));
        globe.lakes().forEach(rings -> rings.forEach(this::mark));
        lands = globe.lands().entrySet().stream().map(land -> trace(land.getKey(), "", land.getValue())).toList();
        parts = globe.parts().stream().map(part -> trace(part.key(), part.country(), part.rings())).toList();
        lakes = globe.lakes().stream().map(lake -> trace("", "", lake)).toList();
    }

    List<long[]> arcs() {
        return arcs;
    }

    List<Trace> lands() {
        return lands;
    }

    List<Trace> parts() {
        return parts;
    }

    List<Trace> lakes() {
        return lakes;
    }

    /// A cell is a junction if two rings pass it by different ways.
    private void mark(long[] ring) {
        for (int i = 0; i < ring.length; i++) {
            Edge way = Edge.of(ring[(i + ring.length - 1) % ring.length], ring[(i + 1) % ring.length]);
            Edge known = neighbours.putIfAbsent(ring[i], way);
            if (known != null && !known.equals(way)) {
                junctions.add(ring[i]);
            }
        }
    }

    private Trace trace(String key, String country, List<long[]> rings) {
        return new Trace(key, country, rings.stream().map(this::trace).toList());
    }

    private int[] trace(long[] ring) {
        long[] from = fromJunction(ring);
        List<Integer> references = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= from.length; i++) {
            if (i == from.length || junctions.contains(from[i])) {
                long[] arc = Arrays.copyOfRange(from, start, i + 1);
                arc[arc.length - 1] = from[i % from.length];
                references.add(number(arc));
                start = i;
            }
        }
        return references.stream().mapToInt(Integer::intValue).toArray();
    }

    private long[] fromJunction(long[] ring) {
        for (int i = 0; i < ring.length; i++) {
            if (junctions.contains(ring[i])) {
                long[] turned = Arrays.copyOfRange(ring, i, ring.length + i);
                System.arraycopy(ring, 0, turned, ring.length - i, i);
                return turned;
            }
        }
        return Rings.fromLeast(ring);
    }

    private int number(long[] arc) {
        long[] back = new long[arc.length];
        Arrays.setAll(back, i -> arc[arc.length - 1 - i]);
        boolean forward = Arrays.compare(arc, back) <= 0;
        Line line = new Line(forward ? arc : back);
        int number = numbers.computeIfAbsent(line, _ -> {
            arcs.add(line.cells);
            return arcs.size() - 1;
        });
        return forward ? number : ~number;
    }

    private record Line(long[] cells) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Line line && Arrays.equals(cells, line.cells);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(cells);
        }
    }
}
