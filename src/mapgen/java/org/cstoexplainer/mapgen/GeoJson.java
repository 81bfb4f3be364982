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

/// Reads polygons from a GeoJSON file (RFC 7946).
final class GeoJson {

    private GeoJson() {
    }

    /// The features of a collection; each one's id is the named property.
    static List<Feature> read(Path path, String idProperty) throws IOException {
        List<Feature> features = new ArrayList<>();
        JsonObject file = JsonParser.parseString(Files.readString(path)).getAsJsonObject();
        for (JsonElement element : file.getAsJsonArray("features")) {
            JsonObject geometry = element.getAsJsonObject().getAsJsonObject("geometry");
            String id = element.getAsJsonObject().getAsJsonObject("properties").get(idProperty).getAsString();
            List<List<List<LonLat>>> polygons = new ArrayList<>();
            JsonArray coordinates = geometry.getAsJsonArray("coordinates");
            if (geometry.get("type").getAsString().equals("Polygon")) {
                polygons.add(polygon(coordinates));
            } else {
                coordinates.forEach(polygon -> polygons.add(polygon(polygon.getAsJsonArray())));
            }
            features.add(new Feature(id, "", polygons));
        }
        return features;
    }

    private static List<List<LonLat>> polygon(JsonArray rings) {
        List<List<LonLat>> polygon = new ArrayList<>();
        for (JsonElement ring : rings) {
            List<LonLat> points = new ArrayList<>();
            for (JsonElement point : ring.getAsJsonArray()) {
                JsonArray xy = point.getAsJsonArray();
                points.add(new LonLat(xy.get(0).getAsDouble(), xy.get(1).getAsDouble()));
            }
            points.removeLast();
            polygon.add(points);
        }
        return polygon;
    }
}
