package org.cstoexplainer.view.kit;

/// The measures of a window: its breakpoint, and every length of the frame in px.
///
/// Lengths grow with the root font. A breakpoint is chosen by the width that is left when the text is taken back to
/// 16 px, so that larger text leads to the simpler layout, as in a web page measured in `rem`.
///
/// @param width   px
/// @param height  px
/// @param root    the root font, px
/// @param large   whether the root font is 20 px at 100 %
/// @param band    the breakpoint
public record Metrics(double width, double height, double root, boolean large, Band band) {

    /// The breakpoints, narrowest first.
    public enum Band {
        /// The panel is a drawer over the map; the timeline is a rail.
        DRAWER,
        /// The timeline is a rail.
        RAIL,
        /// Four lanes, compact.
        COMPACT,
        /// The base.
        BASE
    }

    private static final double LARGE_FROM = 1760;
    /// The least window in which the larger text of the projector has room, px at a root font of 16 px.
    private static final double LEAST_WIDTH = 500;
    private static final double LEAST_HEIGHT = 340;

    /// The measures of a window.
    ///
    /// @param width  px
    /// @param height px
    /// @param theme  the projector theme has larger text
    /// @param text   the factor of the text size
    public static Metrics of(double width, double height, Theme theme, double text) {
        var large = large(width, height, theme, text);
        var root = (large ? 20 : 16) * text;
        return new Metrics(width, height, root, large, band(width, width * 16 / root));
    }

    /// In a wide window, and in the projector theme as far as the size of text that was chosen leaves room for it.
    private static boolean large(double width, double height, Theme theme, double text) {
        var rem = 20 * text / 16;
        return width >= LARGE_FROM || theme == Theme.PROJECTOR && width / rem >= LEAST_WIDTH && height / rem >= LEAST_HEIGHT;
    }

    private static Band band(double width, double rem) {
        if (width < 1000 || rem < 730) {
            return Band.DRAWER;
        }
        if (rem < 1180) {
            return Band.RAIL;
        }
        return rem < 1360 ? Band.COMPACT : Band.BASE;
    }

    /// A length given for a root font of 16 px, px.
    public double px(double length) {
        return length * root / 16;
    }

    /// Whether the timeline is a rail of evenly spaced stops.
    public boolean rail() {
        return band == Band.DRAWER || band == Band.RAIL || cramped();
    }

    /// Whether the window is low, so that the panel saves lines.
    public boolean low() {
        return height * 16 / root < 700;
    }

    /// Whether the text is so large for the window that only what is asked for now has room.
    public boolean tight() {
        return height * 16 / root < 460;
    }

    /// Whether the window is so low for its text that map and panel take turns, and the rail shows its stops alone.
    public boolean cramped() {
        return height * 16 / root < 500;
    }

    /// Whether the window is so narrow for its text that the names of the views have no room beside each other.
    public boolean slim() {
        return width * 16 / root < 620;
    }

    /// Whether the window is narrower than any that the base sizes are made for.
    public boolean narrow() {
        return band == Band.DRAWER;
    }

    /// Whether the panel can be put away.
    public boolean drawer() {
        return band == Band.DRAWER || cramped();
    }

    /// Height of the top bar, px.
    public double topBar() {
        return px(rail() ? 48 : band == Band.COMPACT ? 52 : 56);
    }

    /// Width of the panel, px.
    public double panel() {
        return cramped() ? width : switch (band) {
            case DRAWER -> Math.min(width * 0.62, px(320));
            case RAIL -> Math.max(384, width * 0.375);
            case COMPACT -> px(400);
            case BASE -> px(416);
        };
    }

    /// Width of the panel where it holds a chart, px; in narrow windows it covers the map.
    public double widePanel() {
        return cramped() ? width : switch (band) {
            case DRAWER, RAIL -> width;
            case COMPACT -> px(780);
            case BASE -> px(880);
        };
    }

    /// Width of the card beside the checked article, px; in a drawer's window it lies below the text.
    public double claimCard() {
        return switch (band) {
            case DRAWER -> width;
            case RAIL -> Math.ceil(width * 0.4);
            case COMPACT, BASE -> Math.ceil(width * 0.43);
        };
    }

    /// Height of the timeline, px.
    public double timeline() {
        return px(cramped() ? 54 : rail() ? 134 : band == Band.COMPACT ? 196 : 224);
    }

    /// Width of the lane names, px.
    public double gutter() {
        return px(band == Band.COMPACT ? 196 : 204);
    }

    /// Width of a stop's marker, px.
    public double marker() {
        return px(rail() ? 35 : band == Band.COMPACT ? 23 : 26);
    }
}
