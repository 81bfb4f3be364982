package org.cstoexplainer.paper;

import java.io.IOException;
import java.nio.file.Path;
import org.cstoexplainer.model.export.OutlineText;
import org.cstoexplainer.model.settings.WholeFile;

/// A structured text as a PDF file.
public final class PdfFile {

    private PdfFile() {
    }

    /// Writes the file; the old one stays whole if that fails.
    ///
    /// @throws IOException if it cannot be written
    public static void write(Path path, OutlineText text, String title, String language) throws IOException {
        if (!new WholeFile(path).write(TextPdf.of(text, title, language))) {
            throw new IOException(path + " could not be written");
        }
    }
}
