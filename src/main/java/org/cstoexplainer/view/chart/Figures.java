package org.cstoexplainer.view.chart;

import java.util.Locale;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;
import org.cstoexplainer.model.forces.TroopNumber;

/// A pictogram: one figure is 1,000 troops, ten to a group, forty to a row; the part between two named numbers is light.
public final class Figures extends Region {

    private static final int ROW = 40;
    private static final double PITCH = 13.6;
    private static final double GROUP_GAP = 0.45 * PITCH;
    private static final double ROW_HEIGHT = 31;
    private static final double HEIGHT = 26;
    private static final double FULL = ROW * PITCH + 3 * GROUP_GAP;
    private static final String FILLED = "M6 0.3A3.7 3.7 0 1 1 6 7.7A3.7 3.7 0 1 1 6 0.3ZM2 8.8H10A1.8 1.8 0 0 1 11.8 10.6"
            + "V17.8H9.6V26H2.4V17.8H0.2V10.6A1.8 1.8 0 0 1 2 8.8Z";

    private final int count;
    private final Group group = new Group();
    private final double largest;
    private final double across;

    /// @param filled  how many figures are full
    /// @param light   how many follow in a lighter tone
    /// @param fill    whose they are
    /// @param largest how large a figure may be, as a factor
    /// @param alone   whether it need not be as small as a row of forty beside it has to be
    public Figures(int filled, int light, TroopNumber.Fill fill, double largest, boolean alone) {
        this.largest = largest;
        count = filled + light;
        across = alone && count < ROW ? x(Math.max(0, count - 1)) + PITCH : FULL;
        var role = fill.name().toLowerCase(java.util.Locale.ROOT);
        getStyleClass().add("figures");
        group.getChildren().add(path(0, filled, "figure-" + role));
        if (light > 0) {
            group.getChildren().add(path(filled, count, "figure-" + role + "-light"));
        }
        getChildren().add(group);
    }

    private static SVGPath path(int from, int to, String style) {
        var data = new StringBuilder();
        for (var i = from; i < to; i++) {
            data.append(shifted(x(i % ROW), i / ROW * ROW_HEIGHT));
        }
        var path = new SVGPath();
        path.setContent(data.toString());
        path.getStyleClass().add(style);
        return path;
    }

    private static double x(int column) {
        return column * PITCH + column / 10 * GROUP_GAP;
    }

    /// The figure's outline moved by an offset; its commands are absolute.
    private static String shifted(double dx, double dy) {
        var out = new StringBuilder();
        var tokens = FILLED.split("(?=[MAHVZ])");
        for (var token : tokens) {
            var command = token.charAt(0);
            var numbers = token.substring(1).isBlank() ? new String[0] : token.substring(1).trim().split("[ ,]+");
            out.append(command);
            for (var i = 0; i < numbers.length; i++) {
                out.append(i == 0 ? "" : " ").append(moved(command, i, Double.parseDouble(numbers[i]), dx, dy));
            }
        }
        return out.toString();
    }

    private static String moved(char command, int index, double value, double dx, double dy) {
        var x = command == 'H' || command == 'M' && index == 0 || command == 'A' && index == 5;
        var y = command == 'V' || command == 'M' && index == 1 || command == 'A' && index == 6;
        if (!x && !y) {
            return value == Math.rint(value) ? Integer.toString((int) value) : Double.toString(value);
        }
        return String.format(Locale.ROOT, "%.2f", value + (x ? dx : dy));
    }

    private double factor(double width) {
        return Math.min(largest, width / across);
    }

    @Override
    public javafx.geometry.Orientation getContentBias() {
        return javafx.geometry.Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return largest * (Math.min(count, ROW) == ROW ? FULL : x(Math.max(0, count - 1)) + PITCH);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 40;
    }

    @Override
    protected double computePrefHeight(double width) {
        var rows = (count + ROW - 1) / ROW;
        return Math.ceil(((rows - 1) * ROW_HEIGHT + HEIGHT) * factor(width < 0 ? across : width));
    }

    @Override
    protected void layoutChildren() {
        var factor = factor(getWidth());
        group.getTransforms().setAll(new Scale(factor, factor));
    }
}
