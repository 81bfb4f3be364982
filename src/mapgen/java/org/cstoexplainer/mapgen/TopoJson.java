package org.cstoexplainer.mapgen;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cstoexplainer.model.geo.LonLat;

/// Reads polygons from a TopoJSON file (specification 1.0): undoes the quantisation, joins arcs into rings.
final class TopoJson {

    private final JsonObject file;
    private final List<List<LonLat>> arcs = new ArrayList<>();

    TopoJson(Path path) throws IOException {
        file = JsonParser.parseString(Files.readString(path)).getAsJsonObject();
        JsonObject transform = file.getAsJsonObject("transform");
        JsonArray scale = transform.getAsJsonArray("scale");
        JsonArray translate = transform.getAsJsonArray("translate");
        for (JsonElement arc : file.getAsJsonArray("arcs")) {
            long x = 0;
            long y = 0;
            List<LonLat> points = new ArrayList<>();
            for (JsonElement step : arc.getAsJsonArray()) {
                x += step.getAsJsonArray().get(0).getAsLong();
                y += step.getAsJsonArray().get(1).getAsLong();
                points.add(new LonLat(place(x, scale, translate, 0), place(y, scale, translate, 1)));
            }
            arcs.add(points);
        }
    }

    private static double place(long steps, JsonArray scale, JsonArray translate, int axis) {
        return steps * scale.get(axis).getAsDouble() + translate.get(axis).getAsDouble();
    }

    /// The polygons of one of the file's objects.
    List<Feature> features(String object) {
        JsonObject collection = file.getAsJsonObject("objects").getAsJsonObject(object);
        List<Feature> features = new ArrayList<>();
        for (JsonElement geometry : collection.getAsJsonArray("geometries")) {
            features.add(feature(geometry.getAsJsonObject()));
        }
        return features;
    }

    private Feature feature(JsonObject geometry) {
        JsonObject properties = geometry.has("properties") ? geometry.getAsJsonObject("properties") : new JsonObject();
        List<List<List<LonLat>>> polygons = new ArrayList<>();
        JsonArray coordinates = geometry.getAsJsonArray("arcs");
        if (geometry.get("type").getAsString().equals("Polygon")) {
            polygons.add(polygon(coordinates));
        } else {
            coordinates.forEach(polygon -> polygons.add(polygon(polygon.getAsJsonArray())));
        }
        return new Feature(text(geometry, "id"), text(properties, "name"), polygons);
    }

    private static String text(JsonObject object, String key) {
        return object.has(key) ? object.get(key).getAsString() : "";
    }

    private List<List<LonLat>> polygon(JsonArray rings) {
        List<List<LonLat>> polygon = new ArrayList<>();
        rings.forEach(ring -> polygon.add(ring(ring.getAsJsonArray())));
        return polygon;
    }

    private List<LonLat> ring(JsonArray references) {
        List<LonLat> ring = new ArrayList<>();
        for (JsonElement reference : references) {
            int i = reference.getAsInt();
            List<LonLat> arc = i >= 0 ? arcs.get(i) : arcs.get(~i).reversed();
            ring.addAll(arc.subList(0, arc.size() - 1));
        }
        return ring;
    }
}
