package org.cstoexplainer.model.starter;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a new story takes of the built-in one, from a file in `resources/starter/`.
///
/// @param keep by file and list, the keys of what is kept; a list that is not named is kept whole
/// @param set  by file, what stands there instead
record Selection(Map<String, Map<String, List<String>>> keep, Map<String, JsonObject> set) {

    /// Copies the maps.
    Selection {
        keep = Map.copyOf(keep);
        set = Map.copyOf(set);
    }

    /// Reads it.
    ///
    /// @param name the name of the file
    static Selection read(String name) {
        try (var stream = Selection.class.getResourceAsStream("/starter/" + name)) {
            var root = JsonParser.parseReader(new InputStreamReader(stream, StandardCharsets.UTF_8)).getAsJsonObject();
            return new Selection(byKey(root.getAsJsonObject("keep"), lists -> byKey(lists.getAsJsonObject(), Selection::keys)),
                    byKey(root.getAsJsonObject("set"), JsonElement::getAsJsonObject));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> Map<String, T> byKey(JsonObject object, java.util.function.Function<JsonElement, T> value) {
        return object.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, it -> value.apply(it.getValue())));
    }

    private static List<String> keys(JsonElement list) {
        return list.getAsJsonArray().asList().stream().map(JsonElement::getAsString).toList();
    }

    /// The keys of what is kept of a list, if not all of it is.
    Optional<List<String>> kept(String file, String list) {
        return Optional.ofNullable(keep.getOrDefault(file, Map.of()).get(list));
    }
}
