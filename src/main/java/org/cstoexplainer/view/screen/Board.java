package org.cstoexplainer.view.screen;

/// What a page is laid out on: 1080 units high at 100 %, as wide as the screen's proportions ask for, and scaled to the
/// screen as a whole. Larger text is a smaller board.
///
/// @param width  units
/// @param height units
/// @param ease   the factor on type above the limit, for a page that would not fit otherwise
record Board(double width, double height, double ease) {

    /// The height of a screen, units; no text is under 30 of them.
    static final double UNITS = 1080;

    /// The margin at the sides, units.
    static final double EDGE = 72;

    /// The height of the foot, units.
    static final double FOOT = 116;

    /// A board with a screen's proportions.
    ///
    /// @param factor the factor of the text size
    static Board of(double width, double height, double factor, double ease) {
        return new Board(UNITS * width / height / factor, UNITS / factor, ease);
    }

    /// Whether a screen has its proportions, so that it need only be scaled.
    boolean suits(double screenWidth, double screenHeight) {
        return Math.abs(width * screenHeight - height * screenWidth) < 0.5 * height;
    }

    /// The height above the foot, units.
    double room() {
        return height - FOOT;
    }

    /// The width between the margins, units.
    double inner() {
        return width - 2 * EDGE;
    }

    /// Whether it is too narrow for two wide columns.
    boolean narrow() {
        return width < 1600;
    }
}
