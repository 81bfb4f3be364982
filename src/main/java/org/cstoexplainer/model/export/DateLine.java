package org.cstoexplainer.model.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.cstoexplainer.model.geo.LonLat;

/// Cuts a ring at 180 degrees, so that each piece lies on one side of it (RFC 7946, section 3.1.9).
final class DateLine {

    private static final double CUT = 180;
    private static final double TURN = 360;

    /// Where the ring crosses: after which of its points, and at which latitude.
    private record Crossing(int after, double lat) {
    }

    private final List<LonLat> ring;
    private final List<Crossing> crossings;

    private DateLine(List<LonLat> ring) {
        this.ring = ring;
        this.crossings = IntStream.range(0, ring.size()).filter(i -> east(ring.get(i)) != east(at(i + 1)))
                .mapToObj(i -> new Crossing(i, latitude(ring.get(i), at(i + 1)))).toList();
    }

    /// The pieces of a ring, whose longitudes run on beyond 180; in the pieces they do not.
    static List<List<LonLat>> cut(List<LonLat> ring) {
        return new DateLine(ring).pieces();
    }

    private List<List<LonLat>> pieces() {
        if (crossings.isEmpty()) {
            return List.of(ring.stream().map(place -> turned(place, east(place))).toList());
        }
        var pieces = new ArrayList<List<LonLat>>();
        var used = new boolean[crossings.size()];
        for (var first = 0; first < used.length; first++) {
            if (!used[first]) {
                pieces.add(piece(first, used));
            }
        }
        return pieces;
    }

    /// Goes along the ring from crossing to crossing, and from there along the cut to the one that faces it.
    private List<LonLat> piece(int first, boolean[] used) {
        var facing = facing();
        var piece = new ArrayList<LonLat>();
        for (var chain = first; !used[chain]; chain = facing[(chain + 1) % used.length]) {
            used[chain] = true;
            chain(chain, piece);
        }
        return piece;
    }

    /// From one crossing to the next, both included.
    private void chain(int number, List<LonLat> piece) {
        var start = crossings.get(number);
        var end = crossings.get((number + 1) % crossings.size());
        var east = east(at(start.after() + 1));
        piece.add(turned(new LonLat(CUT, start.lat()), east));
        for (var i = (start.after() + 1) % ring.size(); ; i = (i + 1) % ring.size()) {
            piece.add(turned(ring.get(i), east));
            if (i == end.after()) {
                break;
            }
        }
        piece.add(turned(new LonLat(CUT, end.lat()), east));
    }

    /// Sorted by latitude, land lies on the cut between each crossing of even place and the next.
    private int[] facing() {
        var sorted = IntStream.range(0, crossings.size()).boxed()
                .sorted(Comparator.comparingDouble(i -> crossings.get(i).lat())).toList();
        var facing = new int[sorted.size()];
        for (var place = 0; place < facing.length; place++) {
            facing[sorted.get(place)] = sorted.get(place ^ 1);
        }
        return facing;
    }

    private LonLat at(int i) {
        return ring.get(i % ring.size());
    }

    private static boolean east(LonLat place) {
        return place.lon() > CUT;
    }

    private static LonLat turned(LonLat place, boolean east) {
        return east ? new LonLat(place.lon() - TURN, place.lat()) : place;
    }

    private static double latitude(LonLat a, LonLat b) {
        return a.lat() + (b.lat() - a.lat()) * (CUT - a.lon()) / (b.lon() - a.lon());
    }
}
