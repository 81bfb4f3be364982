package org.cstoexplainer.paper;

import org.cstoexplainer.model.state.Legend;

/// The symbols of the map's legend, drawn on paper.
final class PaperGlyphs {

    private PaperGlyphs() {
    }

    /// Draws the symbol of an entry in a square of `size` with its upper left corner at `x` and `y`.
    static void draw(Ink ink, Legend entry, double x, double y, double size) {
        switch (entry) {
            case MEMBER -> ink.color(PaperColors.of("member")).box(x, y, size, size);
            case SIGNED -> tinted(ink, x, y, size);
            case FROZEN -> {
                tinted(ink, x, y, size);
                for (var bar = 0; bar < 3; bar++) {
                    ink.box(x + size * 0.12, y + size * (0.2 + bar * 0.25), size * 0.76, size * 0.13);
                }
            }
            case LEFT, SUSPENDED -> {
                ink.color(PaperColors.of("former")).box(x, y, size, size);
                ink.color(PaperColors.of("former-dot"));
                for (var dot = 0; dot < 9; dot++) {
                    ink.disc(x + size * (0.2 + dot % 3 * 0.3), y + size * (0.2 + dot / 3 * 0.3), size * 0.08);
                }
            }
            case UKRAINE -> diamond(ink, x, y, size);
            case CLAIMED -> {
                ink.color(PaperColors.of("ukraine")).box(x, y, size, size);
                ink.color(PaperColors.of("hatch")).thick(size * 0.11);
                ink.within(x, y, size, size, () -> {
                    for (var at = -1.0; at < 1; at += 0.33) {
                        ink.line(x + size * at, y + size, x + size * (at + 1), y);
                    }
                });
                ink.thick(0.7).frame(x, y, size, size);
            }
            case PROPOSER -> ink.color(PaperColors.of("proposer"))
                    .polygon(x + size / 2, y, x + size, y + size, x, y + size);
        }
        ink.color(0);
    }

    private static void tinted(Ink ink, double x, double y, double size) {
        ink.color(PaperColors.of("member-tint")).box(x, y, size, size);
        ink.color(PaperColors.of("member")).thick(0.9).frame(x, y, size, size);
    }

    private static void diamond(Ink ink, double x, double y, double size) {
        var middle = size / 2;
        double[] corners = {x + middle, y, x + size, y + middle, x + middle, y + size, x, y + middle};
        ink.color(PaperColors.of("ukraine")).polygon(corners);
        ink.color(PaperColors.of("hatch")).thick(0.8).outline(corners);
    }
}
