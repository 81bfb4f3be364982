package org.cstoexplainer.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// The colours of paper: those of the projector theme, whose sea is white.
final class PaperColors {

    private static final Pattern LINE = Pattern.compile("-color-([a-z0-9-]+):\\s*#([0-9A-Fa-f]{6})");
    private static final Map<String, Integer> COLORS = read();

    private PaperColors() {
    }

    /// The colour of a role, for example `member`: red, green and blue, eight bits each.
    static int of(String role) {
        return COLORS.get(role);
    }

    private static Map<String, Integer> read() {
        try (var in = PaperColors.class.getResourceAsStream("/style/theme-projector.css")) {
            var css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            var colors = new HashMap<String, Integer>();
            LINE.matcher(css).results().forEach(it -> colors.putIfAbsent(it.group(1), Integer.parseInt(it.group(2), 16)));
            return Map.copyOf(colors);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
