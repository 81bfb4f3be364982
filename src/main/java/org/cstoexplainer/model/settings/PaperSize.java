package org.cstoexplainer.model.settings;

/// Sheets of paper, upright.
public enum PaperSize {
    /// 210 by 297 mm (ISO 216).
    A4(210, 297),
    /// 8.5 by 11 inches (ANSI A).
    LETTER(215.9, 279.4);

    private static final double MM_TO_POINT = 72 / 25.4;

    private final double wide;
    private final double high;

    PaperSize(double wide, double high) {
        this.wide = wide;
        this.high = high;
    }

    /// Width in points, 72 to an inch.
    public double width() {
        return wide * MM_TO_POINT;
    }

    /// Height in points.
    public double height() {
        return high * MM_TO_POINT;
    }
}
