package org.cstoexplainer.model.settings;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.Optional;
import org.cstoexplainer.model.id.CountryId;
import org.cstoexplainer.model.text.Lang;

/// Settings as JSON and back. Reading is lenient: what is missing takes its first value.
final class SettingsText {

    private SettingsText() {
    }

    static String write(Settings settings) {
        var json = new JsonObject();
        json.addProperty("lang", settings.lang().name());
        json.addProperty("theme", settings.theme().name());
        json.addProperty("text", settings.textSize().percent());
        json.addProperty("reducedMotion", settings.reducedMotion());
        json.addProperty("singleKeys", settings.singleKeys());
        json.addProperty("tables", settings.tables());
        json.addProperty("tipsSeen", settings.tipsSeen());
        settings.lastStop().ifPresent(stop -> json.addProperty("lastStop", stop));
        settings.window().ifPresent(place -> json.add("window", window(place)));
        json.add("classroom", ClassroomText.write(settings.classroom()));
        json.add("ownCase", own(settings.ownCase()));
        return new GsonBuilder().setPrettyPrinting().create().toJson(json) + "\n";
    }

    private static JsonObject own(OwnCase own) {
        var json = new JsonObject();
        json.addProperty("name", own.name());
        var states = new JsonArray();
        own.states().forEach(state -> states.add(state.value()));
        json.add("states", states);
        return json;
    }

    private static JsonObject window(WindowPlace place) {
        var json = new JsonObject();
        json.addProperty("x", place.x());
        json.addProperty("y", place.y());
        json.addProperty("width", place.width());
        json.addProperty("height", place.height());
        json.addProperty("maximized", place.maximized());
        return json;
    }

    /// @throws JsonParseException if it is not a JSON object or a value has another type than it should
    static Settings read(String text) {
        try {
            var json = JsonParser.parseString(text).getAsJsonObject();
            var first = Settings.first();
            return new Settings(value(json, "lang").map(e -> Lang.valueOf(e.getAsString())).orElse(first.lang()),
                    value(json, "theme").map(e -> ThemeChoice.valueOf(e.getAsString())).orElse(first.theme()),
                    value(json, "text").map(e -> TextSize.nearest(e.getAsInt())).orElse(first.textSize()),
                    flag(json, "reducedMotion", false), flag(json, "singleKeys", true), flag(json, "tables", false),
                    flag(json, "tipsSeen", false), value(json, "lastStop").map(JsonElement::getAsString),
                    value(json, "window").map(e -> window(e.getAsJsonObject())),
                    value(json, "ownCase").map(e -> own(e.getAsJsonObject())).orElse(first.ownCase()),
                    value(json, "classroom").map(e -> ClassroomText.read(e.getAsJsonObject()))
                            .orElse(ClassroomSettings.FIRST));
        } catch (IllegalStateException | IllegalArgumentException | UnsupportedOperationException e) {
            throw new JsonParseException(e);
        }
    }

    private static OwnCase own(JsonObject json) {
        var states = value(json, "states").map(JsonElement::getAsJsonArray).orElseGet(JsonArray::new).asList();
        return new OwnCase(value(json, "name").map(JsonElement::getAsString).orElse(""),
                states.stream().map(state -> new CountryId(state.getAsString())).distinct().toList());
    }

    private static WindowPlace window(JsonObject json) {
        return new WindowPlace(number(json, "x"), number(json, "y"), number(json, "width"), number(json, "height"),
                flag(json, "maximized", false));
    }

    static double number(JsonObject json, String key) {
        var value = value(json, key).map(JsonElement::getAsDouble).orElse(0.0);
        return Double.isFinite(value) ? Math.clamp(value, -100_000, 100_000) : 0;
    }

    static boolean flag(JsonObject json, String key, boolean otherwise) {
        return value(json, key).map(JsonElement::getAsBoolean).orElse(otherwise);
    }

    static Optional<JsonElement> value(JsonObject json, String key) {
        return Optional.ofNullable(json.get(key)).filter(element -> !element.isJsonNull());
    }
}
