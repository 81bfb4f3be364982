package org.cstoexplainer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.cstoexplainer.bench.Rehearsal;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.keep.Progress;
import org.cstoexplainer.model.settings.Settings;
import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.model.state.LessonSteps;
import org.cstoexplainer.model.state.Lessons;
import org.cstoexplainer.model.state.Moves;
import org.cstoexplainer.support.StoryContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// The app is killed at random moments of a lesson; each time it goes on at the step, or at the one beside it.
/// `-Dkills=50` asks for more moments than the three of the build, `-Dkills.seed=…` for others.
@Execution(ExecutionMode.CONCURRENT)
class KilledLessonTest {

    private static final Content CONTENT = StoryContent.content();
    private static final int KILLS = Integer.getInteger("kills", 3);
    private static final long SEED = Long.getLong("kills.seed", 7L);

    @TempDir
    private Path folder;

    @Test
    void aLessonThatIsKilledGoesOnWhereItWas() throws IOException, InterruptedException {
        var steps = steps();
        var random = new Random(SEED);
        var last = 0;
        for (var kill = 1; kill <= KILLS; kill++) {
            if (last > steps.size() - 12) {
                Files.delete(folder.resolve("lesson.json"));
                last = 0;
            }
            var told = give(1 + random.nextInt(8));
            assertThat(steps.indexOf(told.getFirst())).as("kill %d, seed %d: goes on at %s", kill, SEED, told.getFirst())
                    .isBetween(Math.max(0, last - 1), last + 1);
            last = steps.indexOf(told.getLast());
            assertThat(last).as("a step of the lesson: %s", told.getLast()).isNotNegative();
        }
        assertThat(Files.readString(folder.resolve("err"))).isEmpty();
    }

    /// Every step of the lesson with the forward button alone.
    private static List<String> steps() {
        var desk = Moves.start(CONTENT, Settings.first());
        var state = LessonSteps.begin(desk, Lessons.chosen(desk), 0, Instant.EPOCH);
        var steps = new ArrayList<String>();
        AppState before;
        do {
            steps.add(Rehearsal.step(Progress.of(state).orElseThrow()));
            before = state;
            state = LessonSteps.forward(state, Instant.EPOCH);
        } while (!state.equals(before));
        return steps;
    }

    /// Starts the app, lets it tell some steps, and kills it as a power cut would.
    private List<String> give(int count) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(java, "--enable-native-access=javafx.graphics,org.cstoexplainer",
                "-Duser.language=en", "-Duser.country=GB", "--module-path", System.getProperty("jdk.module.path"),
                "--patch-module", "org.cstoexplainer=target/test-classes", "-m",
                "org.cstoexplainer/org.cstoexplainer.bench.Rehearsal", folder.toString())
                .redirectError(ProcessBuilder.Redirect.appendTo(folder.resolve("err").toFile())).start();
        try (var said = process.inputReader()) {
            return read(said, process, count);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    /// What was told before the kill, and what was on its way.
    private static List<String> read(BufferedReader said, Process process, int count) throws IOException {
        var told = new ArrayList<String>();
        while (told.size() <= count) {
            var line = said.readLine();
            assertThat(line).as("the app ended by itself").isNotNull();
            told.add(line);
        }
        // by its handle: the process itself would close what it still says
        process.toHandle().destroyForcibly();
        said.lines().forEach(told::add);
        return told;
    }
}
