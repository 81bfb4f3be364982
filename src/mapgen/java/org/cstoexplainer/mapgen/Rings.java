package org.cstoexplainer.mapgen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import org.cstoexplainer.model.geo.LonLat;

/// What can be done to rings of cells without moving a vertex.
final class Rings {

    private Rings() {
    }

    /// Joins the seam, cuts the plane's edge and projects one country.
    static List<long[]> project(List<List<LonLat>> rings) {
        return Cut.rings(Seam.join(rings)).stream()
                .map(ring -> clean(ring.stream().mapToLong(Cell::of).toArray()))
                .filter(ring -> ring.length > 2 && area(ring) != 0)
                .toList();
    }

    /// Without repeated vertices and without spikes, where a line goes out and comes back the same way.
    static long[] clean(long[] ring) {
        List<Long> kept = new ArrayList<>();
        for (long cell : ring) {
            push(kept, cell);
        }
        while (kept.size() > 2 && (kept.getLast().equals(kept.getFirst()) || kept.getLast().equals(kept.get(1))
                || kept.get(kept.size() - 2).equals(kept.getFirst()))) {
            if (kept.getLast().equals(kept.get(1))) {
                kept.removeFirst();
            }
            kept.removeLast();
        }
        return kept.stream().mapToLong(Long::longValue).toArray();
    }

    private static void push(List<Long> kept, long cell) {
        int size = kept.size();
        if (size > 0 && kept.getLast() == cell) {
            return;
        }
        if (size > 1 && kept.get(size - 2) == cell) {
            kept.removeLast();
            return;
        }
        kept.add(cell);
    }

    /// The union of rings that share edges exactly: an edge that is walked both ways disappears.
    static List<long[]> dissolve(Collection<long[]> rings) {
        Map<Long, SequencedSet<Long>> steps = new LinkedHashMap<>();
        for (long[] ring : rings) {
            for (int i = 0; i < ring.length; i++) {
                step(steps, ring[i], ring[(i + 1) % ring.length]);
            }
        }
        List<long[]> walked = new ArrayList<>();
        for (long start : List.copyOf(steps.keySet())) {
            while (!steps.getOrDefault(start, new LinkedHashSet<>()).isEmpty()) {
                walked.add(clean(walk(steps, start)));
            }
        }
        walked.removeIf(ring -> ring.length < 3);
        return walked;
    }

    private static void step(Map<Long, SequencedSet<Long>> steps, long from, long to) {
        SequencedSet<Long> back = steps.get(to);
        if (back == null || !back.remove(from)) {
            steps.computeIfAbsent(from, _ -> new LinkedHashSet<>()).add(to);
        }
    }

    private static long[] walk(Map<Long, SequencedSet<Long>> steps, long start) {
        List<Long> ring = new ArrayList<>();
        long here = start;
        do {
            ring.add(here);
            here = steps.get(here).removeFirst();
        } while (here != start);
        return ring.stream().mapToLong(Long::longValue).toArray();
    }

    /// The area inside a ring, in square kilometres; positive if it runs counter-clockwise.
    static double area(long[] ring) {
        double twice = 0;
        for (int i = 0, j = ring.length - 1; i < ring.length; j = i++) {
            twice += (double) Cell.x(ring[j]) * Cell.y(ring[i]) - (double) Cell.x(ring[i]) * Cell.y(ring[j]);
        }
        return twice / 2 / Cell.PER_KM / Cell.PER_KM;
    }

    /// The ring that holds the largest area.
    static int largest(List<long[]> rings) {
        int best = 0;
        for (int i = 1; i < rings.size(); i++) {
            best = Math.abs(area(rings.get(i))) > Math.abs(area(rings.get(best))) ? i : best;
        }
        return best;
    }

    /// The same ring from its least cell on, so that equal rings are equal arrays but for their direction.
    static long[] fromLeast(long[] ring) {
        int least = 0;
        for (int i = 1; i < ring.length; i++) {
            least = ring[i] < ring[least] ? i : least;
        }
        long[] turned = Arrays.copyOfRange(ring, least, ring.length + least);
        System.arraycopy(ring, 0, turned, ring.length - least, least);
        return turned;
    }
}
