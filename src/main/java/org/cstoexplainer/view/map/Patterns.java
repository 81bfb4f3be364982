package org.cstoexplainer.view.map;

import java.util.stream.IntStream;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.paint.ImagePattern;
import javafx.scene.paint.Paint;
import org.cstoexplainer.view.kit.Palette;
import org.cstoexplainer.view.kit.Theme;

/// The patterns that tell categories apart without colour, drawn pixel by pixel in the colours of a theme.
/// Each tile repeats in px of the screen. The fine one is drawn at four times that size, so that it stays crisp on dense
/// screens and in pictures; the coarse one has the pixels of the screen, which the renderer copies without mixing them.
final class Patterns {

    private static final int FINE = 4;

    private final Look look;
    private final Pattern bars;
    private final Pattern dots;
    private final Pattern hatch;

    /// A pattern.
    ///
    /// @param fine   for a map at rest
    /// @param coarse for one that moves
    record Pattern(Paint fine, Paint coarse) {
    }

    /// What patterns depend on.
    ///
    /// @param theme  their colours
    /// @param weight  how much thicker than usual lines are: 1.5 for a projector
    /// @param output  pixels of the screen for one px
    record Look(Theme theme, double weight, double output) {
    }

    Patterns(Look look) {
        this.look = look;
        var palette = Palette.of(look.theme);
        bars = tile(6, palette.of("member"), (x, y) -> y < 3);
        dots = tile(7, palette.of("former-dot"), (x, y) -> Math.hypot(x - 3.5, y - 3.5) < 1.25 * Math.sqrt(look.weight));
        hatch = tile(17, palette.of("hatch"), (x, y) -> (x + y) % 8.5 / Math.sqrt(2) < 1.9 * look.weight);
    }

    Look look() {
        return look;
    }

    /// Bars of 3, every 6 px: participation frozen.
    Pattern bars() {
        return bars;
    }

    /// Dots of radius 1.25, every 7 px: left, or suspended.
    Pattern dots() {
        return dots;
    }

    /// Lines of 1.9 at 45 degrees, every 6 px: occupied or claimed. Two of them meet the edges of a tile of 17 px.
    Pattern hatch() {
        return hatch;
    }

    private interface Inside {
        boolean at(double x, double y);
    }

    private Pattern tile(int size, Color ink, Inside inside) {
        return new Pattern(tile(size, FINE, ink, inside), tile(size, (int) Math.ceil(look.output), ink, inside));
    }

    private static Paint tile(int size, int density, Color ink, Inside inside) {
        var pixels = size * density;
        var image = new WritableImage(pixels, pixels);
        var writer = image.getPixelWriter();
        for (var y = 0; y < pixels; y++) {
            for (var x = 0; x < pixels; x++) {
                writer.setColor(x, y, ink.deriveColor(0, 1, 1, covered(x, y, density, inside)));
            }
        }
        return new ImagePattern(image, 0, 0, size, size, false);
    }

    /// How much of a pixel is inside, 0 to 1.
    private static double covered(int x, int y, int density, Inside inside) {
        var samples = FINE * FINE;
        var hits = IntStream.range(0, samples).filter(i -> inside.at((x + (i % FINE + 0.5) / FINE) / density,
                (y + (i / FINE + 0.5) / FINE) / density)).count();
        return (double) hits / samples;
    }
}
