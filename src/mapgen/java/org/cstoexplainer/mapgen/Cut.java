package org.cstoexplainer.mapgen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cstoexplainer.model.geo.AlbersConic;
import org.cstoexplainer.model.geo.LonLat;

/// Cuts countries along the meridian where the plate's plane ends, and closes both halves along it.
final class Cut {

    private static final double WEST = AlbersConic.PLATE.lambda0() - 180;
    /// A hair less than a turn, so that projecting does not carry it over to the west.
    private static final double EAST = WEST + 360 - 1e-7;

    /// The crossings of one country, north to south; the land lies between the first and second, third and fourth...
    private final List<Double> crossings = new ArrayList<>();
    private final List<List<LonLat>> chains = new ArrayList<>();
    private final List<List<LonLat>> whole = new ArrayList<>();

    private Cut() {
    }

    /// The rings of one country; longitudes come back within the plane.
    static List<List<LonLat>> rings(List<List<LonLat>> rings) {
        Cut cut = new Cut();
        rings.forEach(ring -> cut.split(ring.stream().map(Cut::wrapped).toList()));
        cut.crossings.sort(Comparator.reverseOrder());
        while (!cut.chains.isEmpty()) {
            cut.whole.add(cut.close(cut.chains.removeFirst()));
        }
        return cut.whole;
    }

    private static LonLat wrapped(LonLat p) {
        return p.lon() < WEST ? new LonLat(p.lon() + 360, p.lat()) : p;
    }

    private static boolean crosses(LonLat a, LonLat b) {
        return Math.abs(a.lon() - b.lon()) > 180;
    }

    private void split(List<LonLat> ring) {
        int first = 0;
        while (first < ring.size() && !crosses(ring.get(first), ring.get((first + 1) % ring.size()))) {
            first++;
        }
        if (first == ring.size()) {
            whole.add(ring);
            return;
        }
        List<LonLat> chain = new ArrayList<>();
        for (int i = first; i <= first + ring.size(); i++) {
            LonLat here = ring.get(i % ring.size());
            LonLat next = ring.get((i + 1) % ring.size());
            if (i > first) {
                chain.add(here);
            }
            if (crosses(here, next)) {
                double lat = latitude(here, next);
                if (i > first) {
                    chain.add(edge(here, lat));
                    chains.add(chain);
                }
                if (i < first + ring.size()) {
                    crossings.add(lat);
                }
                chain = new ArrayList<>(List.of(edge(next, lat)));
            }
        }
    }

    private static LonLat edge(LonLat beside, double lat) {
        return new LonLat(beside.lon() > 65 ? EAST : WEST, lat);
    }

    /// Where a step crosses the cut, computed alike from either side, so that neighbours agree.
    private static double latitude(LonLat a, LonLat b) {
        LonLat west = a.lon() < b.lon() ? a : b;
        LonLat east = west == a ? b : a;
        double t = (west.lon() - WEST) / (west.lon() - (east.lon() - 360));
        return west.lat() + t * (east.lat() - west.lat());
    }

    private List<LonLat> close(List<LonLat> first) {
        List<LonLat> ring = new ArrayList<>(first);
        LonLat goal = first.getFirst();
        while (true) {
            LonLat turn = new LonLat(ring.getLast().lon(), partner(ring.getLast().lat()));
            if (turn.equals(goal)) {
                return ring;
            }
            List<LonLat> next = chains.stream().filter(c -> c.getFirst().equals(turn)).findFirst()
                    .orElseThrow(() -> new IllegalStateException("Nothing begins at " + turn + " on the cut"));
            chains.remove(next);
            ring.addAll(next);
        }
    }

    private double partner(double lat) {
        int i = crossings.indexOf(lat);
        return crossings.get(i ^ 1);
    }
}
