package org.cstoexplainer.model.settings;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Map;
import java.util.stream.Collectors;

/// What was chosen for the class screen, as JSON and back. What is missing takes its first value.
final class ClassroomText {

    private ClassroomText() {
    }

    static JsonObject write(ClassroomSettings settings) {
        var json = new JsonObject();
        settings.screen().ifPresent(screen -> json.add("screen", screen(screen)));
        json.addProperty("theme", settings.theme().name());
        json.addProperty("text", settings.text().percent());
        settings.lesson().ifPresent(lesson -> json.addProperty("lesson", lesson));
        json.addProperty("seconds", settings.seconds());
        var buttons = new JsonObject();
        settings.buttons().forEach(buttons::addProperty);
        json.add("buttons", buttons);
        return json;
    }

    static ClassroomSettings read(JsonObject json) {
        var first = ClassroomSettings.FIRST;
        return new ClassroomSettings(SettingsText.value(json, "screen").map(e -> screen(e.getAsJsonObject())),
                SettingsText.value(json, "theme").map(e -> ThemeChoice.valueOf(e.getAsString())).orElse(first.theme()),
                SettingsText.value(json, "text").map(e -> TextSize.nearest(e.getAsInt())).orElse(first.text()),
                SettingsText.value(json, "lesson").map(JsonElement::getAsString),
                SettingsText.value(json, "seconds").map(JsonElement::getAsInt).orElse(first.seconds()),
                SettingsText.value(json, "buttons").map(e -> buttons(e.getAsJsonObject())).orElse(Map.of()));
    }

    private static Map<String, String> buttons(JsonObject json) {
        return json.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().getAsString()));
    }

    private static JsonObject screen(ScreenPlace screen) {
        var json = new JsonObject();
        json.addProperty("x", screen.x());
        json.addProperty("y", screen.y());
        json.addProperty("width", screen.width());
        json.addProperty("height", screen.height());
        json.addProperty("scale", screen.scale());
        json.addProperty("primary", screen.primary());
        return json;
    }

    private static ScreenPlace screen(JsonObject json) {
        return new ScreenPlace(SettingsText.number(json, "x"), SettingsText.number(json, "y"),
                SettingsText.number(json, "width"), SettingsText.number(json, "height"), SettingsText.number(json, "scale"),
                SettingsText.flag(json, "primary", false));
    }
}
