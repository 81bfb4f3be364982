package org.cstoexplainer.model.starter;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Takes away what refers to something that is not there any more.
final class Pruning {

    /// By the name of a component, the list whose keys it holds.
    private static final Map<String, String> REFERS = Map.ofEntries(Map.entry("stop", "stops"), Map.entry("events", "events"),
            Map.entry("linked", "events"), Map.entry("claims", "claims"), Map.entry("numbers", "numbers"),
            Map.entry("precedent", "precedents"), Map.entry("scenario", "cases"), Map.entry("question", "questions"),
            Map.entry("treaty", "treaties"), Map.entry("treaties", "treaties"));
    /// What a record can do without. Any other record goes with what it refers to.
    private static final Set<String> OPTIONAL = Set.of("linked", "precedent");

    private final Map<String, Set<String>> gone = new HashMap<>();

    /// Notes that something was taken out of a list.
    void gone(String list, String key) {
        gone.computeIfAbsent(list, _ -> new HashSet<>()).add(key);
    }

    /// A file without what refers to it.
    JsonObject prune(JsonObject root) {
        return object(root).orElseThrow();
    }

    private Optional<JsonObject> object(JsonObject from) {
        var pruned = new JsonObject();
        for (var member : from.entrySet()) {
            var value = value(member.getKey(), member.getValue());
            value.ifPresent(kept -> pruned.add(member.getKey(), kept));
            if (value.isEmpty() && !OPTIONAL.contains(member.getKey())) {
                return Optional.empty();
            }
        }
        return Optional.of(pruned);
    }

    private Optional<? extends JsonElement> value(String name, JsonElement from) {
        if (from.isJsonObject()) {
            return object(from.getAsJsonObject());
        }
        if (from.isJsonArray()) {
            var kept = new JsonArray();
            from.getAsJsonArray().forEach(item -> value(name, item).ifPresent(kept::add));
            return Optional.of(kept);
        }
        return from.getAsJsonPrimitive().isString() && isGone(name, from.getAsString()) ? Optional.empty() : Optional.of(from);
    }

    private boolean isGone(String name, String key) {
        return REFERS.containsKey(name) && gone.getOrDefault(REFERS.get(name), Set.of()).contains(key);
    }
}
