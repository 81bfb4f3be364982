package org.cstoexplainer.paper;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.cstoexplainer.model.settings.PaperSize;
import org.cstoexplainer.paper.PaperFonts.Face;

/// A picture of pixels, as a file or across a page.
///
/// @param image its pixels
public record Raster(BufferedImage image) {

    private static final double MARGIN = 26;
    private static final double CAPTION = 22;
    private static final double TEXT = 9;

    /// A picture of pixels, row by row.
    ///
    /// @param argb  each with alpha, red, green and blue, eight bits each
    /// @param width pixels in a row
    public static Raster of(int[] argb, int width) {
        var image = new BufferedImage(width, argb.length / width, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, argb.length / width, argb, 0, width);
        return new Raster(image);
    }

    /// As PNG.
    ///
    /// @throws IOException if it cannot be written
    public byte[] png() throws IOException {
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        }
    }

    /// Across a page, as large as it goes, with a line of words below it.
    ///
    /// @throws IOException if a font cannot be read
    public byte[] pdf(String title, String caption, String language, PaperSize size) throws IOException {
        try (var document = new PDDocument(); var out = new ByteArrayOutputStream()) {
            TextPdf.begin(document, title, language);
            var page = new PDPage(new PDRectangle((float) size.height(), (float) size.width()));
            document.addPage(page);
            var room = Math.min((size.height() - 2 * MARGIN) / image.getWidth(),
                    (size.width() - 2 * MARGIN - CAPTION) / image.getHeight());
            var width = room * image.getWidth();
            var high = room * image.getHeight();
            var left = (size.height() - width) / 2;
            try (var stream = new PDPageContentStream(document, page)) {
                stream.drawImage(LosslessFactory.createFromImage(document, image), (float) left,
                        (float) (size.width() - MARGIN - high), (float) width, (float) high);
                var brush = new Brush(stream, new PaperFonts(document), size.width());
                brush.color(0).text(Face.PLAIN, TEXT, left, MARGIN + high + CAPTION * 0.7, caption);
            }
            document.save(out);
            return out.toByteArray();
        }
    }
}
