package org.cstoexplainer.paper;

import org.cstoexplainer.model.state.Legend;

/// The symbols of the map's legend, drawn on paper.
final class PaperGlyphs {

    private PaperGlyphs() {
    }

    /// Draws the symbol of an entry in a square of `size` with its upper left corner at `x` and `y`.
    static void draw(Brush brush, Legend entry, double x, double y, double size) {
        switch (entry) {
            case MEMBER -> brush.color(PaperColors.of("member")).box(x, y, size, size);
            case SIGNED -> tinted(brush, x, y, size);
            case FROZEN -> {
                tinted(brush, x, y, size);
                for (var bar = 0; bar < 3; bar++) {
                    brush.box(x + size * 0.12, y + size * (0.2 + bar * 0.25), size * 0.76, size * 0.13);
                }
            }
            case LEFT, SUSPENDED -> {
                brush.color(PaperColors.of("former")).box(x, y, size, size);
                brush.color(PaperColors.of("former-dot"));
                for (var dot = 0; dot < 9; dot++) {
                    brush.disc(x + size * (0.2 + dot % 3 * 0.3), y + size * (0.2 + dot / 3 * 0.3), size * 0.08);
                }
            }
            case UKRAINE -> diamond(brush, x, y, size);
            case CLAIMED -> {
                brush.color(PaperColors.of("ukraine")).box(x, y, size, size);
                brush.color(PaperColors.of("hatch")).thick(size * 0.11);
                brush.within(x, y, size, size, () -> {
                    for (var at = -1.0; at < 1; at += 0.33) {
                        brush.line(x + size * at, y + size, x + size * (at + 1), y);
                    }
                });
                brush.thick(0.7).frame(x, y, size, size);
            }
            case PROPOSER -> brush.color(PaperColors.of("proposer"))
                    .polygon(x + size / 2, y, x + size, y + size, x, y + size);
        }
        brush.color(0);
    }

    private static void tinted(Brush brush, double x, double y, double size) {
        brush.color(PaperColors.of("member-tint")).box(x, y, size, size);
        brush.color(PaperColors.of("member")).thick(0.9).frame(x, y, size, size);
    }

    private static void diamond(Brush brush, double x, double y, double size) {
        var middle = size / 2;
        double[] corners = {x + middle, y, x + size, y + middle, x + middle, y + size, x, y + middle};
        brush.color(PaperColors.of("ukraine")).polygon(corners);
        brush.color(PaperColors.of("hatch")).thick(0.8).outline(corners);
    }
}
