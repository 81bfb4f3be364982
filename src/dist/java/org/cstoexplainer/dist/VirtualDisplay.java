package org.cstoexplainer.dist;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/// A display of its own where Xvfb is installed, so that no window opens before somebody's eyes.
///
/// @param name   for example `:7`, if there is one
/// @param server the program behind it
record VirtualDisplay(Optional<String> name, Optional<Process> server) implements AutoCloseable {

    /// Opens it; Windows and macOS always have a display.
    static VirtualDisplay open() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (!system.startsWith("linux")) {
            return new VirtualDisplay(Optional.of("own"), Optional.empty());
        }
        try {
            var server = new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1440x900x24", "-nolisten", "tcp")
                    .redirectError(ProcessBuilder.Redirect.DISCARD).start();
            var number = server.inputReader().readLine();
            if (number != null) {
                return new VirtualDisplay(Optional.of(":" + number), Optional.of(server));
            }
        } catch (IOException e) {
            // not installed
        }
        return new VirtualDisplay(Optional.empty(), Optional.empty());
    }

    @Override
    public void close() throws InterruptedException {
        if (server.isPresent()) {
            server.get().destroy();
            server.get().waitFor();
        }
    }
}
