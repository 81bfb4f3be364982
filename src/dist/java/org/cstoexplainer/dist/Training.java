package org.cstoexplainer.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Makes the cache with which the app starts fast: the app is run once through its main screens, and Java writes down
/// the classes that were loaded and linked (JEP 483, JEP 514).
final class Training {

    private Training() {
    }

    /// Trains an image; without a display the screens are shown by JavaFX's headless platform.
    static void of(Image image) throws IOException, InterruptedException {
        var cache = image.root().resolve(Options.CACHE);
        var home = Files.createTempDirectory("training");
        var command = new ArrayList<>(List.of(image.java().toString(), "-XX:AOTCacheOutput=" + cache, Options.SILENT));
        command.addAll(Options.ALL);
        command.addAll(List.of("-Duser.home=" + home, "-Dexplainer.rehearse=true"));
        try (var display = VirtualDisplay.open()) {
            if (display.name().isEmpty()) {
                command.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
            }
            command.addAll(List.of("-m", Options.MAIN));
            var said = Path.of("target", "dist-work", "training.txt");
            var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
            display.name().ifPresent(name -> builder.environment().put("DISPLAY", name));
            builder.environment().putAll(Map.of("XDG_CONFIG_HOME", home.toString(), "APPDATA", home.toString()));
            var code = builder.start().waitFor();
            if (code != 0 || !Files.exists(cache)) {
                throw new IOException("The training run ended with " + code + ". What it said is in " + said + ".");
            }
        } finally {
            Trees.delete(home);
        }
    }
}
