package org.cstoexplainer.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cstoexplainer.model.starter.Starter;

/// A story whose first treaty asks more steps before its own.
final class Contested {

    private static final String TREATY = "article4.json";

    private Contested() {
    }

    /// Writes the story into a folder that is there.
    ///
    /// @return answers that find each of the steps contested
    static String story(Path folder, int more) throws IOException {
        for (var file : Starter.story().texts().entrySet()) {
            var path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        var treaty = JsonParser.parseString(Files.readString(folder.resolve(TREATY))).getAsJsonObject();
        var own = treaty.getAsJsonArray("steps");
        var steps = new JsonArray();
        IntStream.range(0, more).forEach(i -> steps.add(step(own.get(0).getAsJsonObject().deepCopy(), i, more)));
        steps.addAll(own);
        treaty.add("steps", steps);
        Files.writeString(folder.resolve(TREATY), treaty.toString());
        return IntStream.range(0, more).mapToObj(i -> name(i) + "=contested").collect(Collectors.joining(","));
    }

    private static String name(int i) {
        return "more" + i;
    }

    private static JsonObject step(JsonObject like, int i, int more) {
        var next = new JsonObject();
        next.addProperty("is", "ask");
        next.addProperty("step", i + 1 < more ? name(i + 1) : like.get("id").getAsString());
        like.addProperty("id", name(i));
        like.remove("anchor");
        like.add("yes", next);
        like.add("no", next);
        return like;
    }
}
