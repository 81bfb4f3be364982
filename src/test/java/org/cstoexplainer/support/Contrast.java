package org.cstoexplainer.support;

import javafx.scene.paint.Color;

/// The contrast of two colours as WCAG 2.2 computes it.
public final class Contrast {

    private Contrast() {
    }

    /// From 1, the same, to 21, black on white.
    public static double of(Color one, Color other) {
        var a = luminance(one);
        var b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /// How bright a colour is, from 0 to 1.
    public static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
