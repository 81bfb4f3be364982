package org.cstoexplainer.mapgen;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cstoexplainer.model.geo.LonLat;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.ParseException;

/// Puts the sources together: which polygon belongs to which key, and what lies within it.
final class GlobeMaker {

    /// Lakes from this size on, in square kilometres.
    private static final double LAKE = 2000;

    private final Sources sources;
    private final IsoCodes codes;
    private final Map<String, List<long[]>> pieces = new TreeMap<>();
    private final List<Part> parts = new ArrayList<>();
    private final List<long[]> crimea = new ArrayList<>();

    private GlobeMaker(Sources sources, IsoCodes codes) {
        this.sources = sources;
        this.codes = codes;
    }

    static Globe make(Sources sources, IsoCodes codes) throws IOException, SQLException, ParseException {
        GlobeMaker maker = new GlobeMaker(sources, codes);
        for (Feature feature : sources.countries()) {
            maker.take(feature);
        }
        SortedMap<String, List<long[]>> lands = new TreeMap<>();
        maker.pieces.forEach((key, rings) -> lands.put(key, Rings.dissolve(rings)));
        vatican(lands);
        maker.parts.addAll(new Ukraine(lands.get("UKR"), maker.crimea).parts(sources.oblasts()));
        maker.marked("GEO", lands.get("GEO"), sources.claim("GEO", "Georgian claim"), Map.of(
                "GE-AB", new LonLat(41.02, 43.00),
                "GE-SO", new LonLat(43.97, 42.23)));
        maker.marked("MDA", lands.get("MDA"), sources.claim("MDA", "Moldovan claim"), Map.of(
                "MD-SN", new LonLat(29.63, 46.84)));
        maker.parts.sort(Comparator.comparing(Part::key));
        return new Globe(lands, maker.parts, maker.lakes());
    }

    private void take(Feature feature) {
        String key = codes.key(feature);
        switch (feature.name()) {
            case "Antarctica" -> { }
            case "Russia" -> russia(feature);
            case "N. Cyprus" -> part("CY-N", key, feature);
            case "Somaliland" -> part("SO-SL", key, feature);
            default -> add(key, Rings.project(feature.rings()));
        }
    }

    private void russia(Feature feature) {
        Map<Boolean, List<List<List<LonLat>>>> split = feature.polygons().stream()
                .collect(Collectors.partitioningBy(Crimea::is));
        add("RUS", Rings.project(split.get(false).stream().flatMap(List::stream).toList()));
        crimea.addAll(Rings.project(split.get(true).stream().flatMap(List::stream).toList()));
        add("UKR", crimea);
    }

    private void part(String key, String country, Feature feature) {
        List<long[]> rings = Rings.project(feature.rings());
        add(country, rings);
        parts.add(new Part(key, country, rings));
    }

    private void add(String key, List<long[]> rings) {
        pieces.computeIfAbsent(key, _ -> new ArrayList<>()).addAll(rings);
    }

    /// Parts that claimed lines cut out of a country, each known by a town in it.
    private void marked(String country, List<long[]> outline, List<List<LonLat>> claim, Map<String, LonLat> towns) {
        List<long[]> lines = claim.stream().map(l -> l.stream().mapToLong(Cell::of).toArray()).toList();
        List<Polygon> faces = new Carve(outline).faces(lines);
        towns.forEach((key, town) -> {
            Point place = Jts.point(Cell.of(town));
            List<Polygon> holding = faces.stream().filter(face -> face.contains(place)).toList();
            if (holding.size() != 1) {
                throw new IllegalStateException(key + " lies in " + holding.size() + " faces");
            }
            parts.add(new Part(key, country, Jts.rings(holding.getFirst())));
        });
    }

    /// The source's grid leaves nothing of the Vatican's 0.44 square kilometres, so it gets a square of its size.
    private static void vatican(Map<String, List<long[]>> lands) {
        long centre = Cell.of(new LonLat(12.4534, 41.9033));
        int x = Cell.x(centre);
        int y = Cell.y(centre);
        long[] walls = {Cell.of(x - 3, y - 3), Cell.of(x - 3, y + 3), Cell.of(x + 4, y + 3), Cell.of(x + 4, y - 3)};
        lands.get("VAT").add(walls);
        lands.get("ITA").add(walls);
    }

    private List<List<long[]>> lakes() throws IOException {
        return sources.lakes().stream()
                .map(lake -> Rings.project(lake.rings()))
                .filter(lake -> !lake.isEmpty() && Math.abs(Rings.area(lake.get(Rings.largest(lake)))) > LAKE)
                .toList();
    }
}
