package org.cstoexplainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.cstoexplainer.model.keep.ProgressFile;
import org.cstoexplainer.support.RealApp;
import org.cstoexplainer.support.StoryContent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// A lesson on two real screens with real keys, where an X server with a dummy driver is installed: the whole of it with
/// one button, then a projector that is unplugged, plugged in again, changed and swapped. Pictures of both screens at ten
/// points are left in `target/screens` where ImageMagick is installed.
@Execution(ExecutionMode.CONCURRENT)
class TwoScreensTest {

    private static final String DISPLAY = ":" + (100 + ProcessHandle.current().pid() % 400);
    private static final Path PICTURES = Path.of("target", "screens");
    private static final int POINTS = 10;
    private static final int PATIENCE = 150;

    @TempDir
    private Path home;
    private Process desktop;
    private Process app;

    @BeforeEach
    void open() throws IOException, InterruptedException {
        assumeTrue(RealApp.gtk() && RealApp.installed("Xorg", "xrandr", "xwininfo", "xdotool", "openbox")
                && Files.exists(Path.of("/usr/lib/xorg/modules/drivers/dummy_drv.so")), "no X server with a dummy driver");
        screens("start");
        desktop = start(List.of("openbox"));
        app = RealApp.start(DISPLAY, home);
        await(windows -> windows.contains("\"CSTO Explainer\""));
        key("Escape");
    }

    @AfterEach
    void close() throws IOException, InterruptedException {
        if (app != null) {
            app.destroyForcibly().waitFor();
            desktop.destroyForcibly().waitFor();
            screens("stop");
        }
    }

    @Test
    void aWholeLessonAndAProjectorThatComesAndGoes() throws IOException, InterruptedException {
        key("F5");
        await(windows -> classAt(windows, "1920x1080", "+1280+0"));
        lesson();
        screens("unplug");
        await(windows -> !windows.contains("class screen") && windows.contains("1280x800+0+0"));
        screens("plug");
        await(windows -> classAt(windows, "1920x1080", "+1280+0"));
        screens("plug", "1024x768");
        await(windows -> classAt(windows, "1024x768", "+1280+0"));
        key("x");
        await(windows -> classAt(windows, "1280x800", "+0+0"));
        key("x");
        await(windows -> classAt(windows, "1024x768", "+1280+0"));
        key("Escape");
        await(windows -> !windows.contains("class screen"));
        assertThat(app.isAlive()).isTrue();
        assertThat(Files.readString(home.resolve("err"))).isEmpty();
    }

    /// To the last part of the lesson with the forward button alone, counted in the file in which the lesson is kept.
    private void lesson() throws IOException, InterruptedException {
        var kept = new ProgressFile(home.resolve("csto-explainer").resolve("lesson.json"));
        var parts = StoryContent.content().lessons().stream().mapToInt(lesson -> lesson.items().size()).max().orElseThrow();
        var taken = 0;
        for (var press = 0; press < 90 && item(kept) < parts; press++) {
            if (press % 3 == 2 && taken < POINTS) {
                pause();
                picture(taken++);
            }
            key("Next");
            pause();
        }
        assertThat(item(kept)).isEqualTo(parts);
        assertThat(taken).as("points at which pictures were taken").isEqualTo(POINTS);
    }

    /// Which part of the lesson is kept; none before the first was.
    private static int item(ProgressFile file) {
        return file.read().map(kept -> kept.progress().at().item()).orElse(-1);
    }

    private static boolean classAt(String windows, String size, String place) {
        return windows.lines().anyMatch(line -> line.contains("class screen") && line.contains(size) && line.endsWith(place));
    }

    private void await(Predicate<String> wanted) throws IOException, InterruptedException {
        var windows = "";
        for (var look = 0; look < PATIENCE; look++) {
            windows = windows();
            if (wanted.test(windows)) {
                return;
            }
            pause();
        }
        throw new AssertionError("Never came about. The windows: " + windows);
    }

    /// A fifth of a second, unless the app ends.
    private void pause() throws InterruptedException, IOException {
        assertThat(app.waitFor(200, TimeUnit.MILLISECONDS)).as(() -> "the app ended: " + home.resolve("err")).isFalse();
    }

    private String windows() throws IOException, InterruptedException {
        var looked = start(List.of("xwininfo", "-root", "-tree"));
        var said = new String(looked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        looked.waitFor();
        return said.lines().filter(line -> line.contains("\"CSTO Explainer")).collect(Collectors.joining("\n"));
    }

    private void key(String key) throws IOException, InterruptedException {
        start(List.of("xdotool", "key", key)).waitFor();
    }

    private void picture(int number) throws IOException, InterruptedException {
        if (RealApp.installed("import")) {
            Files.createDirectories(PICTURES);
            start(List.of("import", "-window", "root", "-crop", "3200x1080+0+0", "+repage",
                    PICTURES.resolve("point-" + number + ".png").toString())).waitFor();
        }
    }

    private static void screens(String verb, String... more) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("bash", "src/test/scripts/two-screens.sh", verb, DISPLAY));
        command.addAll(List.of(more));
        start(command).waitFor();
    }

    private static Process start(List<String> command) throws IOException {
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        if (!command.getFirst().equals("xwininfo")) {
            builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        }
        builder.environment().put("DISPLAY", DISPLAY);
        return builder.start();
    }
}
