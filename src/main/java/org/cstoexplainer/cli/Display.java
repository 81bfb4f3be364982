package org.cstoexplainer.cli;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Whether a window can be opened. Asked before the toolkit starts: afterwards it is too late to choose another platform.
enum Display {

    /// A window can be opened.
    READY,
    /// There is no display.
    MISSING,
    /// There is a display, but not the library that JavaFX's windows need on Linux.
    NO_GTK;

    private static final Pattern LOCAL = Pattern.compile("(?:unix)?:(\\d+)(?:\\.\\d+)?");
    private static final String GTK = "libgtk-3.so.0";
    private static final List<String> LIBRARIES = List.of("/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu",
            "/usr/lib64", "/usr/lib", "/lib/x86_64-linux-gnu", "/lib64", "/usr/local/lib");

    /// Looks at this machine.
    static Display look() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.contains("win") || system.contains("mac")) {
            return READY;
        }
        var display = System.getenv("DISPLAY");
        if (display == null || display.isBlank() || !answers(display)) {
            return MISSING;
        }
        return hasGtk() ? READY : NO_GTK;
    }

    /// A display on this machine answers on its socket; one elsewhere is taken on trust.
    private static boolean answers(String display) {
        var local = LOCAL.matcher(display);
        if (!local.matches()) {
            return true;
        }
        var socket = Path.of("/tmp/.X11-unix/X" + local.group(1));
        try (var channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            return channel.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean hasGtk() {
        return LIBRARIES.stream().anyMatch(folder -> Files.exists(Path.of(folder, GTK))) || listed();
    }

    private static boolean listed() {
        try {
            var process = new ProcessBuilder("ldconfig", "-p").redirectErrorStream(true).start();
            return new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).contains(GTK);
        } catch (IOException e) {
            return false;
        }
    }
}
