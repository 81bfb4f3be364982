package org.cstoexplainer.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.cstoexplainer.model.export.OutlineText;
import org.cstoexplainer.model.settings.PaperSize;

/// Makes a PDF of a structured text: real text, embedded fonts, bookmarks, title and language.
public final class TextPdf {

    /// The sizes that are tried until the text stands on one page, points. None is below the smallest that a sheet for
    /// a class may have.
    private static final List<Float> SIZES = List.of(11.5f, 11f, 10.5f, 10f, 9.5f, 9f);

    private TextPdf() {
    }

    /// The bytes of the document on A4: one page if the text fits on one at nine points or more.
    ///
    /// @param title    its title
    /// @param language its language, for example `en`
    /// @throws IOException if a font cannot be read
    public static byte[] of(OutlineText text, String title, String language) throws IOException {
        return of(text, title, language, PaperSize.A4);
    }

    /// The same on other paper.
    ///
    /// @throws IOException if a font cannot be read
    public static byte[] of(OutlineText text, String title, String language, PaperSize sheet) throws IOException {
        for (var size : SIZES) {
            var made = at(size, text, title, language, sheet);
            if (made.pages == 1) {
                return made.bytes;
            }
        }
        return at(SIZES.getFirst(), text, title, language, sheet).bytes;
    }

    private record Made(byte[] bytes, int pages) {
    }

    private static Made at(float size, OutlineText text, String title, String language, PaperSize sheet) throws IOException {
        try (var document = new PDDocument(); var out = new ByteArrayOutputStream()) {
            var bookmarks = begin(document, title, language);
            try (var pen = new PaperPen(document, new PDRectangle((float) sheet.width(), (float) sheet.height()))) {
                new PaperText(pen, bookmarks, size).write(text.blocks());
            }
            document.save(out);
            return new Made(out.toByteArray(), document.getNumberOfPages());
        }
    }

    /// Gives a document its title and language, and bookmarks to be filled.
    static PDDocumentOutline begin(PDDocument document, String title, String language) {
        document.getDocumentInformation().setTitle(title);
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage(language);
        var preferences = new PDViewerPreferences(catalog.getCOSObject());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        var bookmarks = new PDDocumentOutline();
        catalog.setDocumentOutline(bookmarks);
        return bookmarks;
    }
}
