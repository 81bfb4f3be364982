package org.cstoexplainer.mapgen;

import java.util.List;
import org.cstoexplainer.model.geo.LonLat;

/// Tells which of the polygons that Natural Earth 10m files under Russia is Crimea: the one within a box around it.
final class Crimea {

    private Crimea() {
    }

    static boolean is(List<List<LonLat>> polygon) {
        return polygon.getFirst().stream().allMatch(Crimea::near);
    }

    private static boolean near(LonLat p) {
        return p.lon() > 32.3 && p.lon() < 36.75 && p.lat() > 44.3 && p.lat() < 46.35;
    }
}
