package org.cstoexplainer.mapgen;

import java.util.ArrayList;
import java.util.List;
import org.cstoexplainer.model.geo.LonLat;

/// Joins what Natural Earth cuts at 180 degrees: the edges along the seam go, the coasts on both sides meet.
final class Seam {

    private static final double SEAM = 180;
    /// The two sides differ in latitude by up to this (map data trap 1: 68.98063 against 68.98232).
    private static final double SLACK = 0.005;

    private Seam() {
    }

    /// The rings of one country, joined over the seam.
    static List<List<LonLat>> join(List<List<LonLat>> rings) {
        List<List<LonLat>> joined = new ArrayList<>();
        List<List<LonLat>> chains = new ArrayList<>();
        for (List<LonLat> ring : rings) {
            int edge = seamEdge(ring);
            if (edge < 0) {
                joined.add(ring);
            } else {
                chains.addAll(chains(ring, edge));
            }
        }
        while (!chains.isEmpty()) {
            joined.add(close(chains.removeFirst(), chains));
        }
        return joined;
    }

    private static int seamEdge(List<LonLat> ring) {
        for (int i = 0; i < ring.size(); i++) {
            if (alongSeam(ring.get(i), ring.get((i + 1) % ring.size()))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean alongSeam(LonLat a, LonLat b) {
        return onSeam(a) && onSeam(b);
    }

    private static boolean onSeam(LonLat a) {
        return Math.abs(a.lon()) > SEAM - 1e-6;
    }

    /// The pieces of a ring between its edges along the seam.
    private static List<List<LonLat>> chains(List<LonLat> ring, int edge) {
        List<List<LonLat>> chains = new ArrayList<>();
        List<LonLat> chain = new ArrayList<>();
        for (int i = 1; i <= ring.size(); i++) {
            LonLat here = ring.get((edge + i) % ring.size());
            chain.add(here);
            if (alongSeam(here, ring.get((edge + i + 1) % ring.size()))) {
                chains.add(chain);
                chain = new ArrayList<>();
            }
        }
        chains.removeIf(c -> c.size() < 2);
        return chains;
    }

    /// Follows a chain over the seam until it comes back to its start.
    private static List<LonLat> close(List<LonLat> first, List<List<LonLat>> others) {
        List<LonLat> ring = new ArrayList<>(first);
        while (!meet(ring, first)) {
            List<LonLat> next = others.stream().filter(c -> meet(ring, c)).findFirst()
                    .orElseThrow(() -> new IllegalStateException("Nothing meets " + ring.getLast() + " on the seam"));
            others.remove(next);
            ring.addAll(next.subList(1, next.size()));
        }
        ring.removeLast();
        return ring;
    }

    /// Whether a chain goes on where another ends. The file writes 180 and -180 at will, so the side is the neighbour's.
    private static boolean meet(List<LonLat> ending, List<LonLat> starting) {
        double before = ending.get(ending.size() - 2).lon();
        double after = starting.get(1).lon();
        return before * after < 0 && Math.abs(ending.getLast().lat() - starting.getFirst().lat()) < SLACK;
    }
}
