package org.cstoexplainer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.cstoexplainer.model.imports.Imports;
import org.cstoexplainer.model.starter.NewFolder;
import org.cstoexplainer.model.starter.Starter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The app where there is no display: it draws every screen, says so in one sentence, and nothing on standard error.
@Execution(ExecutionMode.CONCURRENT)
class TourSmokeTest {

    @TempDir
    private Path folder;

    @Test
    void withoutADisplayEveryScreenIsDrawnInSilence() throws IOException, InterruptedException {
        drawn();
    }

    @Test
    void everyScreenOfAStoryToStartFromIsDrawnInSilence() throws IOException, InterruptedException {
        var story = folder.resolve("story");
        assertThat(NewFolder.write(story, Starter.story())).isEqualTo(NewFolder.Outcome.WRITTEN);
        drawn("--content", story.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = "long-text.json")
    void everyScreenOfAnImportedTimelineIsDrawnInSilence(String file) throws IOException, InterruptedException {
        var story = folder.resolve("story");
        Imports.story(Imports.file(file), story);
        drawn("--content", story.toString());
    }

    private void drawn(String... arguments) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = List.of(java, "--enable-native-access=javafx.graphics,org.cstoexplainer", "-Duser.home=" + folder,
                "--module-path", System.getProperty("jdk.module.path"), "-m", "org.cstoexplainer/org.cstoexplainer.Main");
        var builder = new ProcessBuilder(Stream.concat(command.stream(), Stream.of(arguments)).toList())
                .directory(folder.toFile()).redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile());
        builder.environment().remove("DISPLAY");
        builder.environment().remove("WAYLAND_DISPLAY");
        var process = builder.start();
        assertThat(process.waitFor(300, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.readString(folder.resolve("err"))).isEmpty();
        assertThat(Files.readString(folder.resolve("out")).lines()).hasSize(1);
        assertThat(folder.resolve("target/tour/index.html")).exists();
        assertThat(process.exitValue()).isZero();
    }
}
