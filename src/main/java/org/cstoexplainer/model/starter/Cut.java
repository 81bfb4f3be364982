package org.cstoexplainer.model.starter;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.cstoexplainer.model.content.ContentFile;
import org.cstoexplainer.model.content.folder.BuiltIn;
import org.cstoexplainer.model.content.folder.Delivery;

/// Cuts a story out of the built-in one: what is selected, what that refers to, and no source that nothing names.
final class Cut {

    private static final String SOURCES = "sources.json";
    private static final List<String> KEYS = List.of("id", "treaty");

    private final Selection selection;
    private final Pruning pruning = new Pruning();
    private final Map<String, JsonObject> files = new LinkedHashMap<>();

    private Cut(Selection selection) {
        this.selection = selection;
    }

    /// The files of the story, those without text first.
    static Map<String, JsonObject> of(Selection selection) {
        return new Cut(selection).cut();
    }

    private Map<String, JsonObject> cut() {
        names().forEach(name -> files.put(name, kept(name, json(name))));
        treaties().forEach(name -> files.put(name, json(name)));
        selection.set().forEach((name, parts) -> parts.entrySet().forEach(part -> files.get(name).add(part.getKey(), part.getValue())));
        files.replaceAll((_, root) -> pruning.prune(root));
        withoutUnnamed();
        return files;
    }

    private static Stream<String> names() {
        return ContentFile.ALL.stream().map(ContentFile::name);
    }

    /// The files of the treaties that are kept.
    private List<String> treaties() {
        return files.get("treaties.json").getAsJsonArray("treaties").asList().stream()
                .map(listing -> listing.getAsJsonObject().get("file").getAsString()).toList();
    }

    private JsonObject kept(String name, JsonObject root) {
        for (var list : List.copyOf(root.keySet())) {
            selection.kept(name, list).ifPresent(keys -> root.add(list, items(list, root.getAsJsonArray(list), keys)));
        }
        return root;
    }

    private JsonArray items(String list, JsonArray all, List<String> keys) {
        var kept = new JsonArray();
        all.forEach(item -> {
            var key = key(item.getAsJsonObject());
            if (keys.contains(key)) {
                kept.add(item);
            } else {
                pruning.gone(list, key);
            }
        });
        return kept;
    }

    /// What an item is called in a selection; one without a key goes by its heading.
    private static String key(JsonObject item) {
        return KEYS.stream().filter(item::has).map(item::get).map(JsonElement::getAsString).findFirst().orElseGet(() ->
                item.has("heading") ? item.getAsJsonObject("heading").get("en").getAsString() : "");
    }

    private void withoutUnnamed() {
        var named = new HashSet<String>();
        files.forEach((name, root) -> {
            if (!name.equals(SOURCES)) {
                sources("", root, named);
            }
        });
        var kept = new JsonArray();
        files.get(SOURCES).getAsJsonArray("sources").asList().stream()
                .filter(source -> named.contains(source.getAsJsonObject().get("id").getAsString())).forEach(kept::add);
        files.get(SOURCES).add("sources", kept);
    }

    private static void sources(String name, JsonElement from, Set<String> named) {
        if (from.isJsonObject()) {
            from.getAsJsonObject().entrySet().forEach(member -> sources(member.getKey(), member.getValue(), named));
        } else if (from.isJsonArray()) {
            from.getAsJsonArray().forEach(item -> sources(name, item, named));
        } else if (name.equals("source") || name.toLowerCase(java.util.Locale.ROOT).endsWith("sources")) {
            named.add(from.getAsString());
        }
    }

    private static JsonObject json(String name) {
        return JsonParser.parseString(text(name)).getAsJsonObject();
    }

    /// The text of a built-in file.
    static String text(String name) {
        return switch (new BuiltIn().file(name)) {
            case Delivery.Bytes(var bytes) -> new String(bytes, StandardCharsets.UTF_8);
            case Delivery.Refusal refusal -> throw new IllegalStateException(name + " is " + refusal);
        };
    }

    /// The names of the texts that `texts.json` names.
    static List<String> texts(JsonObject texts) {
        var names = new ArrayList<String>();
        texts.getAsJsonArray("texts").forEach(text -> names.add(text.getAsJsonObject().get("file").getAsString()));
        return names;
    }
}
