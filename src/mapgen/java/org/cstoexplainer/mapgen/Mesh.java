package org.cstoexplainer.mapgen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// Which arcs lie between which lands.
final class Mesh {

    /// The keys on a line's two sides, in the order of the alphabet.
    record Pair(String first, String second) implements Comparable<Pair> {

        @Override
        public int compareTo(Pair other) {
            return Comparator.comparing(Pair::first).thenComparing(Pair::second).compare(this, other);
        }
    }

    private static final Set<Pair> DISPUTED = Set.of(
            new Pair("SRB", "XKX"), new Pair("ESH", "MAR"), new Pair("ISR", "PSE"),
            new Pair("IND", "XSG"), new Pair("PAK", "XSG"), new Pair("CHN", "XSG"));

    private final SortedMap<Pair, List<Integer>> solid = new TreeMap<>();
    private final SortedMap<Pair, List<Integer>> dashed = new TreeMap<>();

    Mesh(Topology topology) {
        Map<Integer, SortedSet<String>> lands = new TreeMap<>();
        topology.lands().forEach(land -> uses(land, land.key(), lands));
        Map<Integer, SortedSet<String>> parts = new TreeMap<>();
        topology.parts().forEach(part -> uses(part, part.key(), parts));
        topology.parts().forEach(part -> uses(part, part.country(), parts));
        lands.forEach((arc, keys) -> border(arc, keys));
        parts.keySet().removeAll(lands.keySet());
        parts.forEach((arc, keys) -> add(dashed, arc, keys));
    }

    /// The arcs of each undisputed border.
    SortedMap<Pair, List<Integer>> solid() {
        return solid;
    }

    /// The arcs of each border in dispute, and of the inner edges of parts.
    SortedMap<Pair, List<Integer>> dashed() {
        return dashed;
    }

    private static void uses(Topology.Trace trace, String key, Map<Integer, SortedSet<String>> uses) {
        for (int[] ring : trace.rings()) {
            for (int arc : ring) {
                uses.computeIfAbsent(Sheet.number(arc), _ -> new TreeSet<>()).add(key);
            }
        }
    }

    private void border(int arc, SortedSet<String> keys) {
        if (keys.size() > 1) {
            add(DISPUTED.contains(new Pair(keys.first(), keys.last())) ? dashed : solid, arc, keys);
        }
    }

    /// Between two parts of one country the three keys end with the country's; it is left out.
    private static void add(SortedMap<Pair, List<Integer>> lines, int arc, SortedSet<String> keys) {
        List<String> both = List.copyOf(keys);
        Pair pair = new Pair(both.get(0), both.get(1));
        lines.computeIfAbsent(pair, _ -> new ArrayList<>()).add(arc);
    }
}
