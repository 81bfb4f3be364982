package org.cstoexplainer.view.presenter;

import org.cstoexplainer.view.kit.Metrics;

/// How the console divides its window, px.
///
/// @param metrics the measures of the window
/// @param width   its width
/// @param height  its height
/// @param aspect  the proportions of the class screen, width to height
record ConsoleRoom(Metrics metrics, double width, double height, double aspect) {

    private static final double LEAST = 0.6;

    static ConsoleRoom of(Metrics metrics, double width, double height, double aspect) {
        return new ConsoleRoom(metrics, width, height, aspect);
    }

    private boolean tight() {
        return metrics.rail() || metrics.height() * 16 / metrics.root() < 780;
    }

    double edge() {
        return metrics.px(metrics.rail() ? 16 : 32);
    }

    double gap() {
        return metrics.px(tight() ? 10 : 16);
    }

    double bar() {
        return metrics.px(tight() ? 48 : 56);
    }

    double headTop() {
        return bar() + gap();
    }

    double head() {
        return metrics.px(28);
    }

    double top() {
        return headTop() + head() + metrics.px(6);
    }

    double tools() {
        return metrics.px(tight() ? 58 : 70);
    }

    double parts() {
        return metrics.px(PartStrip.HEIGHT);
    }

    double foot() {
        return metrics.px(tight() ? 46 : 56);
    }

    double footTop() {
        return height - gap() - foot();
    }

    double partsTop() {
        return footTop() - gap() - parts();
    }

    double ruleTop() {
        return partsTop() - gap();
    }

    private double inner() {
        return width - 2 * edge();
    }

    /// The preview is as large as width and height allow.
    double previewWidth() {
        return Math.min(inner() * (metrics.rail() ? 0.65 : 0.615), (ruleTop() - gap() - tools() - gap() - top()) * aspect);
    }

    double previewHeight() {
        return previewWidth() / aspect;
    }

    /// The left column is not narrower than its tools need.
    double left() {
        return Math.max(previewWidth(), inner() * LEAST);
    }

    double toolsTop() {
        return top() + previewHeight() + gap();
    }

    double rightX() {
        return edge() + left() + 2 * gap();
    }

    double right() {
        return width - edge() - rightX();
    }

    double nextWidth() {
        return right() * (metrics.rail() ? 0.43 : 0.46);
    }

    double nextHeight() {
        return Math.max(nextWidth() / aspect, metrics.px(metrics.rail() ? 136 : 118));
    }

    double notesTop() {
        return top() + nextHeight() + gap();
    }
}
