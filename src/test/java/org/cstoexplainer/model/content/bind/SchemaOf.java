package org.cstoexplainer.model.content.bind;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.cstoexplainer.model.text.Lang;

/// Writes the JSON Schema (draft 2020-12) of a file from the same shapes and slots by which the file is read.
public final class SchemaOf {

    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";
    private static final String DATE = "^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?~?$";
    private static final String WORDS = "words";

    private final Map<String, JsonObject> parts = new TreeMap<>();

    private SchemaOf() {
    }

    /// The schema of a file.
    ///
    /// @param file the name of the file
    /// @param key  the one key under which its records stand, if it holds a list
    /// @param type the record
    public static String file(String file, Optional<String> key, Class<? extends Record> type) {
        return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(new SchemaOf().root(file, key, type)) + "\n";
    }

    private JsonObject root(String file, Optional<String> key, Class<? extends Record> type) {
        var root = new JsonObject();
        root.addProperty("$schema", DRAFT);
        root.addProperty("title", file);
        var content = key.map(list -> list(list, type)).orElseGet(() -> record(type, Optional.empty()));
        content.getAsJsonObject("properties").add(Binder.SCHEMA, typed("string"));
        content.entrySet().forEach(member -> root.add(member.getKey(), member.getValue()));
        var defs = new JsonObject();
        parts.forEach(defs::add);
        root.add("$defs", defs);
        return root;
    }

    private JsonObject list(String key, Class<? extends Record> type) {
        var array = typed("array");
        array.add("items", shape(Shape.of(type), type, Optional.empty()));
        var properties = new JsonObject();
        properties.add(key, array);
        return object(properties, List.of(key));
    }

    private JsonObject record(Class<? extends Record> type, Optional<String> is) {
        var docs = DocComment.of(type);
        var properties = new JsonObject();
        is.ifPresent(word -> properties.add(Cases.IS, constant(word)));
        var slots = Layout.of(type).slots();
        slots.forEach(slot -> properties.add(slot.name(), described(slot(slot), docs.part(slot.name()))));
        var required = Stream.concat(is.stream().map(_ -> Cases.IS),
                slots.stream().filter(slot -> !slot.optional()).map(Slot::name)).toList();
        return described(object(properties, required), docs.summary());
    }

    private JsonObject slot(Slot slot) {
        return shape(slot.shape(), slot.wrapped() ? slot.inner().orElseThrow().component().type() : slot.component().type(), slot.wrapped()
                ? slot.inner().orElseThrow().inner() : slot.inner());
    }

    private JsonObject shape(Shape shape, Class<?> raw, Optional<Slot> inner) {
        return switch (shape) {
            case Shape.Plain plain -> plain(plain);
            case Shape.OneOf words -> oneOf(words);
            case Shape.Named _ -> plain(Shape.Plain.TEXT);
            case Shape.Listed _ -> {
                var array = typed("array");
                array.add("items", slot(inner.orElseThrow()));
                yield array;
            }
            case Shape.Parts(var type) -> part(name(type), () -> record(type, Optional.empty()));
            case Shape.Choice(var type, var cases) -> part(name(type), () -> choice(cases));
        };
    }

    private JsonObject plain(Shape.Plain plain) {
        return switch (plain) {
            case TEXT -> with(typed("string"), "pattern", "\\S");
            case WHOLE -> typed("integer");
            case DECIMAL -> typed("number");
            case YES_NO -> typed("boolean");
            case DATE -> with(typed("string"), "pattern", DATE);
            case WORDING -> part(WORDS, this::wording);
        };
    }

    private JsonObject wording() {
        var properties = new JsonObject();
        for (var lang : Lang.values()) {
            properties.add(lang.code(), plain(Shape.Plain.TEXT));
        }
        return object(properties, List.of(Lang.EN.code()));
    }

    private static JsonObject oneOf(Shape.OneOf words) {
        var names = new JsonArray();
        words.constants().keySet().forEach(names::add);
        var json = new JsonObject();
        json.add("enum", names);
        return json;
    }

    private JsonObject choice(Map<String, Class<? extends Record>> cases) {
        var any = new JsonArray();
        new TreeMap<>(cases).forEach((word, record) -> any.add(part(name(record), () -> record(record, Optional.of(word)))));
        var json = new JsonObject();
        json.add("anyOf", any);
        return json;
    }

    /// A reference to a part that is written once; a part may hold itself.
    private JsonObject part(String name, Supplier<JsonObject> made) {
        if (!parts.containsKey(name)) {
            parts.put(name, new JsonObject());
            parts.put(name, made.get());
        }
        return with(new JsonObject(), "$ref", "#/$defs/" + name);
    }

    private static String name(Class<?> type) {
        return type.getEnclosingClass() == null ? type.getSimpleName()
                : type.getEnclosingClass().getSimpleName() + "." + type.getSimpleName();
    }

    private static JsonObject object(JsonObject properties, List<String> required) {
        var json = typed("object");
        json.add("properties", properties);
        var keys = new JsonArray();
        required.forEach(keys::add);
        json.add("required", keys);
        json.add("additionalProperties", new JsonPrimitive(false));
        return json;
    }

    private static JsonObject described(JsonObject schema, String words) {
        return words.isEmpty() ? schema : with(schema, "description", words);
    }

    private static JsonObject typed(String type) {
        return with(new JsonObject(), "type", type);
    }

    private static JsonObject constant(String word) {
        return with(new JsonObject(), "const", word);
    }

    private static JsonObject with(JsonObject json, String key, String text) {
        JsonElement value = new JsonPrimitive(text);
        json.add(key, value);
        return json;
    }
}
