package org.cstoexplainer.paper;

import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// Draws letters as shapes, which no reader takes for text.
///
/// @param stream the page; its y points up
record Letters(PDPageContentStream stream) {

    /// Fills the letters of some words.
    ///
    /// @param x        where they begin
    /// @param baseline where they stand
    void fill(PDType0Font font, double size, double x, double baseline, String words) throws IOException {
        var at = AffineTransform.getTranslateInstance(x, baseline);
        at.scale(size / 1000, size / 1000);
        var codes = font.encode(words);
        for (var i = 0; i + 1 < codes.length; i += 2) {
            var code = (codes[i] & 255) << 8 | codes[i + 1] & 255;
            trace(font.getPath(code).getPathIterator(at));
            stream.fill();
            at.translate(font.getWidth(code), 0);
        }
    }

    private void trace(PathIterator path) throws IOException {
        var c = new float[6];
        var x = 0f;
        var y = 0f;
        for (; !path.isDone(); path.next()) {
            switch (path.currentSegment(c)) {
                case PathIterator.SEG_MOVETO -> stream.moveTo(c[0], c[1]);
                case PathIterator.SEG_LINETO -> stream.lineTo(c[0], c[1]);
                case PathIterator.SEG_QUADTO -> stream.curveTo(x + (c[0] - x) * 2 / 3, y + (c[1] - y) * 2 / 3,
                        c[2] + (c[0] - c[2]) * 2 / 3, c[3] + (c[1] - c[3]) * 2 / 3, c[2], c[3]);
                case PathIterator.SEG_CUBICTO -> stream.curveTo(c[0], c[1], c[2], c[3], c[4], c[5]);
                default -> stream.closePath();
            }
            var last = path.currentSegment(c) == PathIterator.SEG_QUADTO ? 2 : path.currentSegment(c) == PathIterator.SEG_CUBICTO ? 4 : 0;
            x = c[last];
            y = c[last + 1];
        }
    }
}
