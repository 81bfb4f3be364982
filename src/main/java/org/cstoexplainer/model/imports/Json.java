package org.cstoexplainer.model.imports;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;

/// An object of a content file, written member by member.
///
/// @param object the object
record Json(JsonObject object) {

    /// An empty one.
    Json() {
        this(new JsonObject());
    }

    Json with(String key, JsonElement value) {
        object.add(key, value);
        return this;
    }

    Json with(String key, String text) {
        return with(key, new JsonPrimitive(text));
    }

    Json with(String key, Number number) {
        return with(key, new JsonPrimitive(number));
    }

    /// Words that are shown.
    Json words(String key, String words) {
        return with(key, new Json().with("en", words).object());
    }

    Json texts(String key, List<String> texts) {
        return items(key, texts.stream().<JsonElement>map(JsonPrimitive::new).toList());
    }

    Json objects(String key, List<Json> objects) {
        return items(key, objects.stream().<JsonElement>map(Json::object).toList());
    }

    private Json items(String key, List<JsonElement> items) {
        var array = new JsonArray();
        items.forEach(array::add);
        return with(key, array);
    }
}
