package org.cstoexplainer.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// The pages of a document as pictures, for a printer that is handed pictures.
public final class Drawn {

    private Drawn() {
    }

    /// A page.
    ///
    /// @param argb   its pixels, row by row
    /// @param pixels in a row
    /// @param width  of the sheet, points
    /// @param height of the sheet, points
    public record Page(int[] argb, int pixels, double width, double height) {

        /// Whether it lies on its long edge.
        public boolean across() {
            return width > height;
        }
    }

    /// Draws all pages.
    ///
    /// @param dpi pixels to an inch
    /// @throws IOException if the document cannot be read
    public static List<Page> pages(byte[] pdf, int dpi) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var renderer = new PDFRenderer(document);
            var pages = new ArrayList<Page>();
            for (var number = 0; number < document.getNumberOfPages(); number++) {
                var box = document.getPage(number).getMediaBox();
                var image = renderer.renderImageWithDPI(number, dpi, ImageType.RGB);
                pages.add(new Page(image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()),
                        image.getWidth(), box.getWidth(), box.getHeight()));
            }
            return pages;
        }
    }
}
