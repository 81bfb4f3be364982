package org.cstoexplainer.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.settings.PaperSize;
import org.cstoexplainer.model.text.Words;

/// The handout: two pages with real text and vector shapes, readable in shades of grey.
public final class HandoutPdf {

    private HandoutPdf() {
    }

    /// The bytes of the document.
    ///
    /// @throws IOException if a font or the map cannot be read
    public static byte[] of(Content content, Words words, PaperSize size) throws IOException {
        try (var document = new PDDocument(); var out = new ByteArrayOutputStream()) {
            var bookmarks = TextPdf.begin(document, words.of(content.story().question()), words.lang().code());
            var fonts = new PaperFonts(document);
            var front = sheet(document, size);
            try (var stream = new PDPageContentStream(document, front)) {
                var brush = new Brush(stream, fonts, size.height());
                new HandoutFront(brush, page(brush, front, bookmarks, size, words), content, words).draw();
            }
            var back = sheet(document, size);
            try (var stream = new PDPageContentStream(document, back)) {
                var brush = new Brush(stream, fonts, size.height());
                new HandoutBack(brush, page(brush, back, bookmarks, size, words), content, words).draw();
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    private static PDPage sheet(PDDocument document, PaperSize size) {
        var page = new PDPage(new PDRectangle((float) size.width(), (float) size.height()));
        document.addPage(page);
        return page;
    }

    private static HandoutPage page(Brush brush, PDPage page, PDDocumentOutline bookmarks, PaperSize size, Words words) {
        return new HandoutPage(brush, page, bookmarks, size, words.say("app.name"), words.say("handout.page"));
    }
}
