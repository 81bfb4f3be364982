package org.cstoexplainer.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// The app as a process of its own, in a real window on an X display.
public final class RealApp {

    private RealApp() {
    }

    /// Starts it; what it says goes to the files `out` and `err` of its home.
    ///
    /// @param display the X display, such as `:81`
    /// @param home    an empty folder, in which it keeps its settings too
    /// @param options more options for the virtual machine
    public static Process start(String display, Path home, String... options) throws IOException {
        var builder = builder(home, List.of(options), List.of());
        builder.environment().put("DISPLAY", display);
        return builder.start();
    }

    /// Starts one of its commands, without a display; what it says goes to the files `out` and `err` of its home.
    ///
    /// @param option  one more option for the virtual machine
    /// @param command the command with its words
    public static Process command(Path home, String option, String... command) throws IOException {
        var builder = builder(home, List.of(option), List.of(command));
        builder.environment().remove("DISPLAY");
        return builder.start();
    }

    private static ProcessBuilder builder(Path home, List<String> options, List<String> words) {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=javafx.graphics,org.cstoexplainer", "-Duser.home=" + home, "-Duser.language=en"));
        command.addAll(options);
        // the modules that the test runs on, with the app's own classes
        command.addAll(List.of("--module-path", System.getProperty("jdk.module.path"), "-m", "org.cstoexplainer/org.cstoexplainer.Main"));
        command.addAll(words);
        var builder = new ProcessBuilder(command).redirectOutput(home.resolve("out").toFile()).redirectError(home.resolve("err").toFile());
        builder.environment().put("XDG_CONFIG_HOME", home.toString());
        builder.environment().remove("WAYLAND_DISPLAY");
        return builder;
    }

    /// Whether all these programs are on the path.
    public static boolean installed(String... programs) {
        var folders = System.getenv("PATH").split(":");
        return Arrays.stream(programs).allMatch(program -> Stream.of(folders).anyMatch(folder -> Files.isExecutable(Path.of(folder, program))));
    }

    /// Whether the library is there that a window of JavaFX needs on Linux.
    public static boolean gtk() {
        return Stream.of("/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib64")
                .anyMatch(folder -> Files.exists(Path.of(folder, "libgtk-3.so.0")));
    }
}
