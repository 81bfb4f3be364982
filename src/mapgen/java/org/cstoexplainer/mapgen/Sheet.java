package org.cstoexplainer.mapgen;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cstoexplainer.model.geo.Level;
import org.cstoexplainer.model.geo.LonLat;

/// A topology simplified to one level. Arcs keep their numbers; those left out are empty.
final class Sheet {

    /// A ring of its own is left out if its area is less than this many squares of the tolerance.
    private static final double SQUARES = 2;
    /// A ring of several arcs, or one that must stay, is drawn at least this finely for its size.
    private static final double FINENESS = 0.2;
    /// The region that can be looked at closely, degrees (map data section 1). Nothing there is simplified in the full
    /// level; arcs that lie wholly elsewhere are drawn no finer than this many kilometres.
    private static final double ELSEWHERE = 2;
    private static final double WEST = -32, EAST = 195, SOUTH = 24, NORTH = 84;

    private static final int ROUNDS = 12;

    private final Topology topology;
    private final double tolerance;
    private final Map<Integer, Double> finer = new HashMap<>();
    private final Set<Integer> dropped = new HashSet<>();
    private final Simplifier simplifier;
    private final List<long[]> arcs;

    Sheet(Topology topology, Level level) {
        this.topology = topology;
        boolean full = level == Level.FULL;
        this.tolerance = full ? 1 : level.tolerance();
        LongPredicate sacred = full ? Sheet::inRegion : _ -> false;
        Stream.concat(topology.lands().stream(), topology.parts().stream()).forEach(this::protect);
        topology.lakes().forEach(this::protect);
        Stream.of(topology.lands(), topology.parts(), topology.lakes()).flatMap(List::stream)
                .flatMap(trace -> trace.rings().stream()).forEach(ring -> drop(ring, sacred));
        simplifier = new Simplifier(sacred);
        arcs = untangled(IntStream.range(0, topology.arcs().size()).mapToObj(this::kept).toList());
    }

    /// The arcs by their numbers.
    List<long[]> arcs() {
        return arcs;
    }

    /// The rings of a trace that are left.
    List<int[]> rings(Topology.Trace trace) {
        return trace.rings().stream()
                .filter(ring -> Arrays.stream(ring).noneMatch(i -> dropped.contains(number(i)))).toList();
    }

    /// The number of the arc that a reference means.
    static int number(int reference) {
        return reference < 0 ? ~reference : reference;
    }

    private double tolerance(int arc) {
        boolean near = Arrays.stream(topology.arcs().get(arc)).anyMatch(Sheet::inRegion);
        double wanted = near ? tolerance : Math.max(tolerance, ELSEWHERE);
        return Math.min(wanted, finer.getOrDefault(arc, wanted));
    }

    /// A ring of its own is drawn as finely as it takes not to collapse into a line.
    private BitSet kept(int i) {
        if (dropped.contains(i)) {
            return new BitSet();
        }
        long[] arc = topology.arcs().get(i);
        BitSet keep = simplifier.simplify(arc, tolerance(i));
        if (arc[0] == arc[arc.length - 1] && keep.cardinality() < 4) {
            IntStream.of(1, 0).forEach(step -> Simplifier.refine(arc, keep, Math.min(step, keep.cardinality() - 2)));
        }
        return keep;
    }

    private List<long[]> drawn(List<BitSet> kept) {
        return IntStream.range(0, kept.size())
                .mapToObj(i -> kept.get(i).stream().mapToLong(k -> topology.arcs().get(i)[k]).toArray()).toList();
    }

    /// Draws steps that have come to lie across each other more finely, until they do not or it helps no more.
    private List<long[]> untangled(List<BitSet> kept) {
        List<Integer> shores = Stream.concat(topology.lands().stream(), topology.parts().stream())
                .flatMap(trace -> trace.rings().stream()).flatMapToInt(Arrays::stream).map(Sheet::number)
                .filter(arc -> !dropped.contains(arc)).distinct().sorted().boxed().toList();
        for (int round = 0; round < ROUNDS; round++) {
            List<BitSet> before = kept.stream().map(bits -> (BitSet) bits.clone()).toList();
            for (Crossings.Step step : Crossings.of(drawn(kept), shores)) {
                int from = place(before.get(step.arc()), step.number());
                Simplifier.refine(topology.arcs().get(step.arc()), kept.get(step.arc()),
                        kept.get(step.arc()).get(0, from).cardinality());
            }
        }
        return drawn(kept);
    }

    private static int place(BitSet kept, int number) {
        return kept.stream().skip(number).findFirst().orElseThrow();
    }

    private void protect(Topology.Trace trace) {
        List<long[]> rings = trace.rings().stream().map(this::cells).toList();
        int main = Rings.largest(rings);
        for (int i = 0; i < rings.size(); i++) {
            if (i == main || trace.rings().get(i).length > 1) {
                double fine = Math.sqrt(Math.abs(Rings.area(rings.get(i)))) * FINENESS;
                Arrays.stream(trace.rings().get(i))
                        .forEach(arc -> finer.merge(number(arc), fine, Math::min));
            }
        }
    }

    private void drop(int[] ring, LongPredicate sacred) {
        if (ring.length == 1 && !finer.containsKey(number(ring[0]))) {
            long[] cells = cells(ring);
            boolean near = Arrays.stream(cells).anyMatch(Sheet::inRegion);
            double side = near ? tolerance : Math.max(tolerance, ELSEWHERE);
            if (Math.abs(Rings.area(cells)) < SQUARES * side * side && Arrays.stream(cells).noneMatch(sacred)) {
                dropped.add(number(ring[0]));
            }
        }
    }

    /// The ring's cells at full detail.
    long[] cells(int[] ring) {
        return Arrays.stream(ring).mapToObj(this::arc).flatMapToLong(arc -> Arrays.stream(arc, 0, arc.length - 1)).toArray();
    }

    private long[] arc(int reference) {
        long[] arc = topology.arcs().get(number(reference));
        return reference >= 0 ? arc : IntStream.range(0, arc.length).mapToLong(i -> arc[arc.length - 1 - i]).toArray();
    }

    private static boolean inRegion(long cell) {
        LonLat place = Cell.place(cell);
        double lon = place.lon() < WEST ? place.lon() + 360 : place.lon();
        return lon < EAST && place.lat() > SOUTH && place.lat() < NORTH;
    }
}
