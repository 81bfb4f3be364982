package org.cstoexplainer.model.export;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.date.PartialDate;
import org.cstoexplainer.model.geo.Land;
import org.cstoexplainer.model.geo.Level;
import org.cstoexplainer.model.geo.LonLat;
import org.cstoexplainer.model.geo.Plate;
import org.cstoexplainer.model.geo.Plates;
import org.cstoexplainer.model.state.Roll;
import org.cstoexplainer.model.text.Words;
import org.cstoexplainer.model.world.Segment;
import org.cstoexplainer.model.world.Status;
import org.cstoexplainer.model.world.StoryState;

/// The states of the story as GeoJSON (RFC 7946): outlines to 1 km, and what each is on the day of the content's last check.
final class GeoJson {

    private static final List<Status> IN_THE_ORGANISATION = List.of(Status.MEMBER, Status.FROZEN);

    private final Content content;
    private final Words words;

    private GeoJson(Content content, Words words) {
        this.content = content;
        this.words = words;
    }

    static Exported of(Content content, Words words) throws IOException {
        return new GeoJson(content, words).write(Plates.read(Level.NEAR));
    }

    private Exported write(Plate plate) {
        var features = new JsonArray();
        for (var state : content.states()) {
            plate.land(state.state().value()).ifPresent(land -> features.add(feature(state, land)));
        }
        var whole = new JsonObject();
        whole.addProperty("type", "FeatureCollection");
        whole.addProperty("note", words.of(content.map().note()));
        whole.add("features", features);
        var text = new GsonBuilder().disableHtmlEscaping().serializeNulls().create().toJson(whole);
        return new Exported(text + "\n", features.size());
    }

    private JsonObject feature(StoryState state, Land land) {
        var feature = new JsonObject();
        feature.addProperty("type", "Feature");
        feature.addProperty("id", land.key());
        feature.add("properties", properties(state));
        feature.add("geometry", geometry(land));
        return feature;
    }

    /// What the state is, and since when it is in each organisation; null where it is not.
    private JsonObject properties(StoryState state) {
        var country = content.country(state.state());
        var status = Roll.status(state, content.story().checked().latest());
        var json = new JsonObject();
        json.addProperty("ISO3", state.state().value());
        json.addProperty("name", country.map(one -> words.of(one.name())).orElse(state.state().value()));
        json.add("status", text(status.map(OutlinePen::key)));
        json.add("NATO", date(country.flatMap(one -> one.nato())));
        json.add("EU", date(country.flatMap(one -> one.eu())));
        json.add("CSTO", date(status.filter(IN_THE_ORGANISATION::contains).flatMap(_ -> joined(state))));
        return json;
    }

    /// The last time it became a member.
    private static Optional<PartialDate> joined(StoryState state) {
        return state.segments().stream().filter(segment -> segment.status() == Status.MEMBER).map(Segment::from)
                .reduce((_, later) -> later);
    }

    private static JsonElement date(Optional<PartialDate> date) {
        return text(date.map(PartialDate::toString));
    }

    private static JsonElement text(Optional<String> text) {
        return text.<JsonElement>map(JsonPrimitive::new).orElse(JsonNull.INSTANCE);
    }

    private static JsonObject geometry(Land land) {
        var polygons = new JsonArray();
        new Nesting(GlobeRings.of(land.shape())).polygons().forEach(polygon -> polygons.add(polygon(polygon)));
        var geometry = new JsonObject();
        geometry.addProperty("type", "MultiPolygon");
        geometry.add("coordinates", polygons);
        return geometry;
    }

    private static JsonArray polygon(List<List<LonLat>> rings) {
        var polygon = new JsonArray();
        for (var ring : rings) {
            var line = new JsonArray();
            ring.forEach(place -> line.add(position(place)));
            line.add(position(ring.getFirst()));
            polygon.add(line);
        }
        return polygon;
    }

    private static JsonArray position(LonLat place) {
        var position = new JsonArray();
        position.add(place.lon());
        position.add(place.lat());
        return position;
    }
}
