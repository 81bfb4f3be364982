package org.cstoexplainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.cstoexplainer.support.RealApp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// The app where there is no network at all, not even to the machine itself: it does not notice. That no class opens a
/// connection is a rule of `ArchitectureTest`.
@Execution(ExecutionMode.CONCURRENT)
class NoNetworkTest {

    private static final List<String> APART = List.of("unshare", "-rn");

    @TempDir
    private Path folder;

    @Test
    void aScreenIsDrawnWithoutAnyNetwork() throws IOException, InterruptedException {
        assumeTrue(RealApp.installed("unshare") && ends("true") == 0, "no network can be taken away here");

        var code = ends(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=javafx.graphics,org.cstoexplainer", "-Duser.home=" + folder, "--module-path",
                System.getProperty("jdk.module.path"), "-m", "org.cstoexplainer/org.cstoexplainer.Main", "shot",
                folder.resolve("numbers.png").toString(), "--stop", "numbers");

        assertThat(Files.readString(folder.resolve("err"))).isEmpty();
        assertThat(code).isZero();
        assertThat(folder.resolve("numbers.png")).isNotEmptyFile();
    }

    private int ends(String... command) throws IOException, InterruptedException {
        var whole = new ArrayList<>(APART);
        whole.addAll(List.of(command));
        var process = new ProcessBuilder(whole).redirectOutput(folder.resolve("out").toFile()).redirectError(folder.resolve("err").toFile()).start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }
}
