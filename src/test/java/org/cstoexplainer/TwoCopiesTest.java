package org.cstoexplainer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.cstoexplainer.model.keep.ProgressFile;
import org.cstoexplainer.model.settings.SettingsFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Two copies of the app, started at once over the same folder, each giving a lesson: neither spoils what is kept.
@Execution(ExecutionMode.CONCURRENT)
class TwoCopiesTest {

    private static final int STEPS = 12;

    @TempDir
    private Path folder;

    @Test
    void twoCopiesAtOnceLeaveWholeFiles() throws IOException, InterruptedException {
        var copies = IntStream.range(0, 2).mapToObj(_ -> start()).toList();
        try {
            for (var copy : copies) {
                var said = copy.inputReader();
                for (var step = 0; step < STEPS; step++) {
                    assertThat(said.readLine()).as("the copy ended by itself").isNotNull();
                }
            }
        } finally {
            for (var copy : copies) {
                copy.destroyForcibly().waitFor();
            }
        }
        assertThat(new ProgressFile(folder.resolve("lesson.json")).read()).isPresent();
        assertThat(new SettingsFile(folder.resolve("settings.json")).read().damaged()).isFalse();
        assertThat(Files.readString(folder.resolve("err"))).isEmpty();
    }

    private Process start() {
        try {
            return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "--enable-native-access=javafx.graphics,org.cstoexplainer", "-Duser.language=en", "--module-path",
                    System.getProperty("jdk.module.path"), "--patch-module", "org.cstoexplainer=target/test-classes", "-m",
                    "org.cstoexplainer/org.cstoexplainer.bench.Rehearsal", folder.toString())
                    .redirectError(ProcessBuilder.Redirect.appendTo(folder.resolve("err").toFile())).start();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
