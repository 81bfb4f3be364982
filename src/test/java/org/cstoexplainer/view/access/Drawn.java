package org.cstoexplainer.view.access;

import java.util.Arrays;
import java.util.function.IntConsumer;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.paint.Color;
import org.cstoexplainer.support.Contrast;

/// A picture of a screen, one pixel for one px.
///
/// @param width  px
/// @param height px
/// @param argb   its pixels, row after row
record Drawn(int width, int height, int[] argb) {

    /// How far two colours are apart before one sees it: the sum over red, green and blue.
    private static final int SEEN = 40;

    /// Draws a screen.
    static Drawn of(Parent root) {
        afresh(root);
        var parameters = new SnapshotParameters();
        parameters.setFill(Color.MAGENTA);
        parameters.setViewport(new Rectangle2D(0, 0, root.getScene().getWidth(), root.getScene().getHeight()));
        var image = root.snapshot(parameters, null);
        var width = (int) image.getWidth();
        var height = (int) image.getHeight();
        var argb = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        return new Drawn(width, height, argb);
    }

    /// Without a window there are no pulses: what waits for its style is styled here, and the picture that a scroll pane
    /// keeps of what it scrolls is let go.
    private static void afresh(Node node) {
        node.applyCss();
        if (node.isCache()) {
            node.setCache(false);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(Drawn::afresh);
        }
    }

    /// The colour at a place; the nearest one for a place outside.
    int at(double x, double y) {
        return argb[within(y, height) * width + within(x, width)] & 0xffffff;
    }

    private static int within(double at, int size) {
        return (int) Math.clamp(Math.floor(at), 0, size - 1);
    }

    /// How bright a square of it is, from 0 to 1.
    double brightness(int left, int top, int side) {
        var sum = 0.0;
        for (var y = top; y < top + side; y += 4) {
            for (var x = left; x < left + side; x += 4) {
                var rgb = at(x, y);
                sum += Contrast.luminance(Color.rgb(rgb >> 16, rgb >> 8 & 255, rgb & 255));
            }
        }
        return sum / Math.pow(side / 4.0, 2);
    }

    /// Whether another picture is the same, place by place.
    boolean same(Drawn other) {
        return Arrays.equals(argb, other.argb);
    }

    /// Each place within bounds where another picture differs, as index of a pixel.
    void differing(Drawn other, Bounds box, IntConsumer each) {
        var right = Math.min(box.getMaxX(), width);
        var bottom = Math.min(box.getMaxY(), height);
        for (var y = (int) Math.max(0, box.getMinY()); y < bottom; y++) {
            for (var x = (int) Math.max(0, box.getMinX()); x < right; x++) {
                var i = y * width + x;
                if (argb[i] != other.argb[i] && distance(argb[i], other.argb[i]) > SEEN) {
                    each.accept(i);
                }
            }
        }
    }

    private static int distance(int a, int b) {
        return Math.abs((a >> 16 & 255) - (b >> 16 & 255)) + Math.abs((a >> 8 & 255) - (b >> 8 & 255)) + Math.abs((a & 255) - (b & 255));
    }
}
