package org.cstoexplainer.view.members;

/// The margins of the chart, px at a root font of 16 px.
final class Gutter {

    /// From the edge of the view to what stands in it.
    static final double EDGE = 24;
    /// From the longest name to the first year.
    static final double AFTER_NAMES = 40;
    /// To the right of the last year where there is no hint.
    static final double AFTER_YEARS = 44;
    /// To the right of the last year where there is a hint.
    static final double HINT = 228;

    private Gutter() {
    }
}
