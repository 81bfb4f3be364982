package org.cstoexplainer.model.keep;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.cstoexplainer.model.id.LessonId;
import org.cstoexplainer.model.state.Clocked;
import org.cstoexplainer.model.state.LessonPlace;

/// A progress as JSON and back.
final class ProgressText {

    private ProgressText() {
    }

    static String write(ProgressFile.Kept kept) {
        var progress = kept.progress();
        var json = new JsonObject();
        json.addProperty("lesson", progress.lesson().value());
        json.addProperty("item", progress.at().item());
        json.addProperty("build", progress.at().build());
        json.addProperty("seen", kept.seen().toString());
        json.add("clock", clock(progress.clock()));
        json.add("walk", WalkText.write(progress.walk()));
        json.add("hands", HandsText.write(progress.hands()));
        return new GsonBuilder().setPrettyPrinting().create().toJson(json) + "\n";
    }

    /// @throws JsonParseException if it is not a progress
    static ProgressFile.Kept read(String text) {
        try {
            var json = JsonParser.parseString(text).getAsJsonObject();
            var at = new LessonPlace(whole(json, "item"), whole(json, "build"));
            var progress = new Progress(new LessonId(json.get("lesson").getAsString()), at,
                    clock(json.getAsJsonObject("clock")), WalkText.read(json.getAsJsonObject("walk")),
                    HandsText.read(json.getAsJsonObject("hands")));
            return new ProgressFile.Kept(progress, Instant.parse(json.get("seen").getAsString()));
        } catch (IllegalStateException | IllegalArgumentException | UnsupportedOperationException | NullPointerException
                | ClassCastException | ArithmeticException | DateTimeException e) {
            throw new JsonParseException(e);
        }
    }

    private static int whole(JsonObject json, String key) {
        return Math.clamp(json.get(key).getAsInt(), 0, 10_000);
    }

    private static JsonObject clock(Clocked clock) {
        var json = new JsonObject();
        json.addProperty("begun", clock.begun().toString());
        json.addProperty("arrived", clock.arrived().toString());
        var spent = new JsonObject();
        clock.spent().forEach((item, time) -> spent.addProperty(item.toString(), time.toSeconds()));
        json.add("spent", spent);
        return json;
    }

    private static Clocked clock(JsonObject json) {
        Map<Integer, Duration> spent = json.getAsJsonObject("spent").entrySet().stream().collect(Collectors.toMap(
                it -> Integer.valueOf(it.getKey()), it -> Duration.ofSeconds(Math.clamp(it.getValue().getAsLong(), 0, 86_400))));
        return new Clocked(Instant.parse(json.get("begun").getAsString()), Instant.parse(json.get("arrived").getAsString()),
                spent);
    }
}
