package org.cstoexplainer.view.kit;

import javafx.scene.control.Label;
import javafx.scene.text.TextFlow;

/// Line heights: CSS cannot derive them, so they are set from the metrics. Plex's own line is 1.3 em.
public final class Lines {

    private Lines() {
    }

    /// The space, negative for a tight line, that JavaFX adds between lines for a line height of `line` at a size of `size`, both in px.
    public static double spacing(double size, double line) {
        return line - size * 1.3;
    }

    /// Sets the line height of a flow.
    public static void set(TextFlow flow, Metrics metrics, double size, double line) {
        flow.setLineSpacing(spacing(metrics.px(size), metrics.px(line)));
    }

    /// Sets the line height of a label.
    public static void set(Label label, Metrics metrics, double size, double line) {
        label.setLineSpacing(spacing(metrics.px(size), metrics.px(line)));
    }
}
