package org.cstoexplainer.bench;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The built-in story grown: its events, sources, questions and cases are there several times, each with an id of its own.
public final class Grown {

    private static final Path BUILT_IN = Path.of("resources", "content");

    private Grown() {
    }

    /// A folder in which everything that grows is there so many times.
    public static Path times(Path folder, int times) throws IOException {
        copy(folder);
        grow(folder, "timeline.json", "events", times, Integer.MAX_VALUE);
        grow(folder, "sources.json", "sources", times, Integer.MAX_VALUE);
        grow(folder, "quiz.json", "questions", times, Integer.MAX_VALUE);
        grow(folder, "cases.json", "cases", times, Integer.MAX_VALUE);
        return folder;
    }

    /// A folder with so many events.
    public static Path events(Path folder, int events) throws IOException {
        copy(folder);
        grow(folder, "timeline.json", "events", events, events);
        return folder;
    }

    private static void copy(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (var files = Files.list(BUILT_IN)) {
            for (var file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
    }

    private static void grow(Path folder, String name, String list, int times, int most) throws IOException {
        var file = folder.resolve(name);
        var root = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
        var grown = new JsonArray();
        var items = root.getAsJsonArray(list);
        var left = most - items.size();
        for (var i = 0; i < items.size(); i++) {
            grown.add(items.get(i));
            var share = most == Integer.MAX_VALUE ? times - 1 : left / (items.size() - i);
            for (var copy = 1; copy <= share; copy++) {
                grown.add(twin(items.get(i).getAsJsonObject(), copy));
            }
            left -= share;
        }
        root.add(list, grown);
        Files.writeString(file, root.toString());
    }

    private static JsonObject twin(JsonObject item, int copy) {
        var twin = item.deepCopy();
        twin.addProperty("id", item.get("id").getAsString() + suffix(copy));
        twin.remove("label");
        return twin;
    }

    private static String suffix(int copy) {
        return "x" + copy;
    }
}
