package org.cstoexplainer;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.cstoexplainer.bench.Grown;
import org.cstoexplainer.support.RealApp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Content of any size is read, or refused, in a heap of 160 MB.
@Execution(ExecutionMode.CONCURRENT)
class SmallHeapTest {

    private static final String HEAP = "-Xmx160m";

    @TempDir
    private Path home;

    @Test
    void aStoryAHundredTimesAsLargeIsReadAndChecked() throws Exception {
        assertThat(checked(Grown.times(home.resolve("story"), 100))).as(said()).isZero();
    }

    @Test
    void aFileOfAMillionEmptyListsIsRefused() throws Exception {
        var story = Grown.times(home.resolve("story"), 1);
        var quiz = JsonParser.parseString(Files.readString(story.resolve("quiz.json"))).getAsJsonObject();
        quiz.add("more", lists(1_000_000));
        Files.writeString(story.resolve("quiz.json"), quiz.toString());

        assertThat(checked(story)).isOne();
        assertThat(said()).contains("quiz.json:1:", "The file holds more than 1000000 values.");
    }

    private static JsonArray lists(int count) {
        var all = new JsonArray();
        for (var i = 0; i < count; i++) {
            all.add(new JsonArray());
        }
        return all;
    }

    private int checked(Path story) throws Exception {
        var check = RealApp.command(home, HEAP, "check", story.toString());
        assertThat(check.waitFor(60, TimeUnit.SECONDS)).as("it ends").isTrue();
        assertThat(home.resolve("err")).isEmptyFile();
        return check.exitValue();
    }

    private String said() throws Exception {
        return Files.readString(home.resolve("out"));
    }
}
