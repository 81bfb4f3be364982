package org.cstoexplainer.view.map;

import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.paint.ImagePattern;
import javafx.scene.paint.Paint;
import org.cstoexplainer.view.kit.Palette;

/// The patterns that tell categories apart without colour, drawn pixel by pixel in the colours of a theme.
/// Each tile repeats in px of the screen and is drawn at four times that size, so that it stays crisp on dense screens.
final class Patterns {

    private static final int FINE = 4;

    private final Palette palette;
    private final double weight;

    /// @param weight how much thicker than usual lines are: 1.5 for a projector
    Patterns(Palette palette, double weight) {
        this.palette = palette;
        this.weight = weight;
    }

    /// Bars of 3, every 6 px: participation frozen.
    Paint bars() {
        return tile(6, palette.of("member"), (x, y) -> y < 3);
    }

    /// Dots of radius 1.25, every 7 px: left, or suspended.
    Paint dots() {
        return tile(7, palette.of("former-dot"), (x, y) -> Math.hypot(x - 3.5, y - 3.5) < 1.25 * Math.sqrt(weight));
    }

    /// Lines of 1.9 at 45 degrees, every 6 px: occupied or claimed.
    Paint hatch() {
        var period = 6 * Math.sqrt(2);
        return tile(period, palette.of("hatch"), (x, y) -> {
            var along = (x + y) / Math.sqrt(2) % 6;
            return along < 1.9 * weight;
        });
    }

    private interface Inside {
        boolean at(double x, double y);
    }

    private static Paint tile(double size, Color ink, Inside inside) {
        var pixels = (int) Math.round(size * FINE);
        var image = new WritableImage(pixels, pixels);
        var writer = image.getPixelWriter();
        for (var y = 0; y < pixels; y++) {
            for (var x = 0; x < pixels; x++) {
                var covered = inside.at((x + 0.5) * size / pixels, (y + 0.5) * size / pixels);
                writer.setColor(x, y, covered ? ink : Color.TRANSPARENT);
            }
        }
        return new ImagePattern(image, 0, 0, size, size, false);
    }
}
