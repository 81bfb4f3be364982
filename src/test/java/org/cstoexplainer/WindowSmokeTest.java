package org.cstoexplainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The app in a real window, on a virtual display, where Xvfb is installed.
class WindowSmokeTest {

    @TempDir
    private Path home;

    @Test
    void theWindowOpensAndSaysNothingOnStandardError() throws IOException, InterruptedException {
        assumeTrue(installed("Xvfb") && gtk(), "Xvfb and libgtk-3 are not installed");
        var display = new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1440x900x24").start();
        try (var said = display.inputReader()) {
            var number = said.readLine();
            var process = app(number);
            assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
            assertThat(Files.readString(home.resolve("err"))).isEmpty();
            assertThat(Files.readString(home.resolve("out")).trim()).matches("\\d+");
            assertThat(process.exitValue()).isZero();
        } finally {
            display.destroy();
        }
    }

    private Process app(String display) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(java, "--enable-native-access=javafx.graphics,org.cstoexplainer",
                "-Duser.home=" + home, "--module-path", modules(), "-m", "org.cstoexplainer/org.cstoexplainer.Main",
                "--first-frame"));
        var builder = new ProcessBuilder(command).redirectOutput(home.resolve("out").toFile())
                .redirectError(home.resolve("err").toFile());
        builder.environment().put("DISPLAY", ":" + display);
        builder.environment().put("XDG_CONFIG_HOME", home.toString());
        builder.environment().remove("WAYLAND_DISPLAY");
        return builder.start();
    }

    /// The modules this test runs on, with the app's own classes.
    private static String modules() {
        return System.getProperty("jdk.module.path");
    }

    private static boolean installed(String program) {
        return Stream.of(System.getenv("PATH").split(":")).anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static boolean gtk() {
        return Stream.of("/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib64")
                .anyMatch(folder -> Files.exists(Path.of(folder, "libgtk-3.so.0")));
    }
}
