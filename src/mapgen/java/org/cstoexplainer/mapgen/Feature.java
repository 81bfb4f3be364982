package org.cstoexplainer.mapgen;

import java.util.List;
import org.cstoexplainer.model.geo.LonLat;

/// One entry of a source file: its id and name (empty where it has none), polygons as lists of rings.
record Feature(String id, String name, List<List<List<LonLat>>> polygons) {

    /// All rings of all polygons.
    List<List<LonLat>> rings() {
        return polygons.stream().flatMap(List::stream).toList();
    }
}
