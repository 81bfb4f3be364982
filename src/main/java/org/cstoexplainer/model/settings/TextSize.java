package org.cstoexplainer.model.settings;

/// The six text sizes, as a percentage of the root font.
public enum TextSize {
    /// 90 %.
    SMALL(90),
    /// 100 %.
    NORMAL(100),
    /// 115 %.
    LARGE(115),
    /// 130 %.
    LARGER(130),
    /// 150 %.
    HUGE(150),
    /// 200 %.
    HUGEST(200);

    private final int percent;

    TextSize(int percent) {
        this.percent = percent;
    }

    /// The size in per cent.
    public int percent() {
        return percent;
    }

    /// The factor on every length that follows the text.
    public double factor() {
        return percent / 100.0;
    }

    /// The next larger size, or this one where there is none.
    public TextSize larger() {
        return values()[Math.min(ordinal() + 1, values().length - 1)];
    }

    /// The next smaller size, or this one where there is none.
    public TextSize smaller() {
        return values()[Math.max(ordinal() - 1, 0)];
    }

    /// The size nearest to `percent`.
    public static TextSize nearest(long percent) {
        var best = NORMAL;
        for (var size : values()) {
            if (Math.abs(size.percent - percent) < Math.abs(best.percent - percent)) {
                best = size;
            }
        }
        return best;
    }
}
