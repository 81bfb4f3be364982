package org.cstoexplainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.cstoexplainer.support.RealApp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// The app in a real window, on a virtual display, where Xvfb is installed.
@Execution(ExecutionMode.CONCURRENT)
class WindowSmokeTest {

    @TempDir
    private Path home;

    @Test
    void theWindowOpensAndSaysNothingOnStandardError() throws IOException, InterruptedException {
        assumeTrue(RealApp.installed("Xvfb") && RealApp.gtk(), "Xvfb and libgtk-3 are not installed");
        var display = new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1440x900x24").start();
        try (var said = display.inputReader()) {
            var number = said.readLine();
            var process = RealApp.start(":" + number, home, "-Dexplainer.firstFrame=true");
            assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
            assertThat(Files.readString(home.resolve("err"))).isEmpty();
            assertThat(Files.readString(home.resolve("out")).trim()).matches("\\d+");
            assertThat(process.exitValue()).isZero();
        } finally {
            display.destroy();
        }
    }
}
