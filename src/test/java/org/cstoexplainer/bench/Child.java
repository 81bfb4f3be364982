package org.cstoexplainer.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Runs measured programs, each in a process of its own, with a folder of settings of its own.
final class Child {

    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    /// A command that starts a class of the module with its tests.
    List<String> tested(List<String> options, String main, String... arguments) {
        var command = java(options);
        command.addAll(List.of("--add-modules=java.management", "--add-reads=org.cstoexplainer=java.management", "--module-path",
                System.getProperty("jdk.module.path"), "--patch-module", "org.cstoexplainer=target/test-classes", "-m",
                "org.cstoexplainer/org.cstoexplainer.bench." + main));
        command.addAll(List.of(arguments));
        return command;
    }

    /// A command that starts the app as it is: a patched module would cost both Java's archive of classes.
    List<String> app(List<String> options) {
        var command = java(options);
        command.addAll(List.of("--module-path", System.getProperty("jdk.module.path"), "-m", "org.cstoexplainer/org.cstoexplainer.Main"));
        return command;
    }

    /// A command that opens an empty window, plainly.
    List<String> empty(List<String> options, String... arguments) {
        var command = new ArrayList<>(List.of(JAVA.toString(), "--enable-native-access=javafx.graphics"));
        command.addAll(options);
        var javafx = Stream.of(System.getProperty("jdk.module.path").split(File.pathSeparator)).filter(path -> path.contains("javafx-"))
                .collect(Collectors.joining(File.pathSeparator));
        command.addAll(List.of("--module-path", javafx, "--add-modules", "javafx.controls", "--class-path", "target/test-classes",
                "org.cstoexplainer.bench.EmptyWindow"));
        command.addAll(List.of(arguments));
        return command;
    }

    private static List<String> java(List<String> options) {
        var command = new ArrayList<>(List.of(JAVA.toString(), "--enable-native-access=javafx.graphics,org.cstoexplainer"));
        command.addAll(options);
        return command;
    }

    /// From the start of the process to the first line it says, ms. What the process thinks of its own start is no use: Linux
    /// tells it in whole ticks since a boot that is known to the second.
    double start(List<String> command, String... options) throws IOException, InterruptedException {
        var builder = builder(command);
        if (options.length > 0) {
            builder.environment().put("JDK_JAVA_OPTIONS", String.join(" ", options));
            builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        }
        var began = System.nanoTime();
        var process = builder.start();
        try (var lines = process.inputReader()) {
            if (lines.readLine() == null) {
                throw new IOException(command + " said nothing");
            }
            var took = (System.nanoTime() - began) / 1e6;
            process.waitFor();
            return took;
        }
    }

    /// The figures that a program tells.
    Map<String, Double> run(List<String> command) throws IOException, InterruptedException {
        var process = builder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        var figures = new HashMap<String, Double>();
        try (var lines = process.inputReader()) {
            lines.lines().map(line -> line.split("\t")).filter(parts -> parts.length == 2)
                    .forEach(parts -> figures.put(parts[0], Double.parseDouble(parts[1])));
        }
        if (process.waitFor() != 0) {
            throw new IOException(command + " ended with " + process.exitValue());
        }
        return figures;
    }

    private static ProcessBuilder builder(List<String> command) throws IOException {
        var builder = new ProcessBuilder(command);
        // a first start each time: what a person has chosen, or a lesson that was left, would be measured too
        builder.environment().put("XDG_CONFIG_HOME", Files.createTempDirectory("bench").toString());
        return builder;
    }
}
