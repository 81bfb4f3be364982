package org.cstoexplainer.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The start benchmark: from the start of the process to the first complete frame, against an empty JavaFX window that
/// is started the same way. Rounds alternate, so that a noisy machine disturbs both alike.
public final class Start {

    private static final int ROUNDS = 7;

    private Start() {
    }

    /// Runs the benchmark; needs a display.
    public static void main(String... args) throws IOException, InterruptedException {
        var empty = new ArrayList<Long>();
        var app = new ArrayList<Long>();
        for (var round = 0; round < ROUNDS; round++) {
            empty.add(run("org.cstoexplainer.bench.EmptyWindow"));
            app.add(run("org.cstoexplainer.Main"));
        }
        System.out.printf("empty window  median %5d ms   %s%n", median(empty), empty);
        System.out.printf("the story     median %5d ms   %s%n", median(app), app);
        System.out.printf("ratio         %.2f%n", median(app) / (double) median(empty));
    }

    private static long run(String main) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(java, "--enable-native-access=javafx.graphics,org.cstoexplainer",
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
                "-Djdk.reflect.useNativeAccessorOnly=true", "-Dexplainer.firstFrame=true", "--module-path", System.getProperty("jdk.module.path"),
                "--patch-module", "org.cstoexplainer=target/test-classes", "-m", "org.cstoexplainer/" + main));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        // a first start each time: what this person has chosen, or a lesson that was left, would be measured too
        builder.environment().put("XDG_CONFIG_HOME", Files.createTempDirectory("start").toString());
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).trim();
        process.waitFor();
        return Long.parseLong(said);
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }
}
