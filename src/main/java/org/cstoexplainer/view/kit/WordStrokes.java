package org.cstoexplainer.view.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;

/// The lines and grounds that are drawn around words, from the rectangles of their lines.
public final class WordStrokes {

    private WordStrokes() {
    }

    /// Straight lines through the middle of each rectangle.
    public static List<PathElement> straight(List<Rectangle2D> lines, double lower) {
        var path = new ArrayList<PathElement>();
        for (var line : lines) {
            var y = middle(line) + lower;
            path.add(new MoveTo(line.getMinX(), y));
            path.add(new LineTo(line.getMaxX(), y));
        }
        return path;
    }

    /// Waves along each rectangle.
    ///
    /// @param length the length of half a wave, px
    public static List<PathElement> waves(List<Rectangle2D> lines, double lower, double length) {
        var path = new ArrayList<PathElement>();
        for (var line : lines) {
            var y = middle(line) + lower;
            var halves = Math.max(2, (int) Math.round(line.getWidth() / length));
            var step = line.getWidth() / halves;
            path.add(new MoveTo(line.getMinX(), y));
            for (var i = 0; i < halves; i++) {
                var x = line.getMinX() + i * step;
                path.add(new QuadCurveTo(x + step / 2, y + (i % 2 == 0 ? -length : length) * 0.8, x + step, y));
            }
        }
        return path;
    }

    /// The rectangles themselves, wider by `beside` at both ends.
    public static List<PathElement> boxes(List<Rectangle2D> lines, double beside) {
        return lines.stream().flatMap(line -> box(line.getMinX() - beside, line.getMinY(), line.getMaxX() + beside,
                line.getMaxY()).stream()).toList();
    }

    /// A bar below each rectangle.
    public static List<PathElement> bars(List<Rectangle2D> lines, double beside, double height) {
        return lines.stream().flatMap(line -> box(line.getMinX() - beside, line.getMaxY(), line.getMaxX() + beside,
                line.getMaxY() + height).stream()).toList();
    }

    private static List<PathElement> box(double left, double top, double right, double bottom) {
        return List.of(new MoveTo(left, top), new LineTo(right, top), new LineTo(right, bottom), new LineTo(left, bottom),
                new ClosePath());
    }

    private static double middle(Rectangle2D line) {
        return (line.getMinY() + line.getMaxY()) / 2;
    }
}
