package org.cstoexplainer.paper;

import org.cstoexplainer.model.forces.TroopNumber;

/// A pictogram on paper: one figure is 1,000 troops, ten to a group, sixty to a row.
final class PaperFigures {

    private static final int ROW = 60;
    private static final double PITCH = 3.35;
    private static final double GAP = 1.5;
    private static final double HIGH = 8.4;

    private PaperFigures() {
    }

    /// How high the figures of a number are.
    static double height(TroopNumber number) {
        var count = number.filledFigures() + number.lightFigures();
        return (count + ROW - 1) / ROW * HIGH;
    }

    /// Draws the figures of a number from an upper left corner. A force of the CSTO is outlined; what lies between the two
    /// ends of a span is lighter.
    static void draw(Brush brush, TroopNumber number, double x, double y) {
        var filled = number.filledFigures();
        for (var i = 0; i < filled + number.lightFigures(); i++) {
            var at = x + i % ROW * PITCH + i % ROW / 10 * GAP;
            var top = y + i / ROW * HIGH;
            if (number.fill() == TroopNumber.Fill.CSTO) {
                brush.color(0).thick(0.45);
                brush.ring(at + 1.4, top + 1.1, 0.75);
                brush.frame(at + 0.55, top + 2.4, 1.7, 4.6);
            } else {
                brush.color(i < filled ? 0 : 0xA8A8A8);
                brush.disc(at + 1.4, top + 1.1, 1);
                brush.box(at + 0.2, top + 2.3, 2.4, 2.6);
                brush.box(at + 0.55, top + 4.9, 0.75, 2.3);
                brush.box(at + 1.5, top + 4.9, 0.75, 2.3);
            }
        }
        brush.color(0);
    }
}
