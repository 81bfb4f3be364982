package org.cstoexplainer.paper;

import java.util.List;
import org.cstoexplainer.paper.Flow.Run;

/// A table on paper: cells that wrap, a hairline under each row.
final class PaperTable {

    /// Room above and below the words of a row.
    static final double PAD = 2.2;
    /// The same on a low sheet.
    static final double LOW_PAD = 0.9;

    private final Brush brush;
    private final double x;
    private final double[] widths;
    private final double size;
    private final double pad;

    /// @param x      its left edge
    /// @param pad    room above and below the words of a row
    /// @param widths the widths of its columns
    PaperTable(Brush brush, double x, double size, double pad, double... widths) {
        this.brush = brush;
        this.x = x;
        this.size = size;
        this.pad = pad;
        this.widths = widths.clone();
    }

    /// Draws a row.
    ///
    /// @return its lower edge
    double row(double y, List<List<Run>> cells) {
        var flow = new Flow(brush, size, size * 1.3);
        var bottom = y;
        var at = x;
        for (var i = 0; i < cells.size(); i++) {
            bottom = Math.max(bottom, flow.draw(at, y + pad, widths[i] - 8, cells.get(i)));
            at += widths[i];
        }
        var line = bottom + pad;
        brush.color(PaperColors.of("rule")).thick(0.5).line(x, line, at, line);
        brush.color(0);
        return line;
    }
}
