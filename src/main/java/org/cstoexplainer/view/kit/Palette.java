package org.cstoexplainer.view.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;

/// The colours of a theme by their role, read from its style sheet: for what CSS cannot draw, such as patterns.
///
/// @param colors the colours by token, for example `-color-member`
public record Palette(Map<String, Color> colors) {

    private static final Pattern LINE = Pattern.compile("(-color-[a-z0-9-]+):\\s*(#[0-9A-Fa-f]{6})");

    /// Copies the map.
    public Palette {
        colors = Map.copyOf(colors);
    }

    /// The colours of a theme.
    ///
    /// @throws UncheckedIOException if the style sheet cannot be read
    public static Palette of(Theme theme) {
        try (var in = Palette.class.getResourceAsStream(theme.sheet())) {
            var css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            var colors = new HashMap<String, Color>();
            LINE.matcher(css).results().forEach(found -> colors.put(found.group(1), Color.web(found.group(2))));
            return new Palette(colors);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The colour of a role, for example `member`.
    ///
    /// @throws IllegalArgumentException if the theme has no such role
    public Color of(String role) {
        var color = colors.get("-color-" + role);
        if (color == null) {
            throw new IllegalArgumentException("No colour is named " + role + ".");
        }
        return color;
    }
}
