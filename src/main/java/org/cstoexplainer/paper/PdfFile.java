package org.cstoexplainer.paper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.cstoexplainer.model.export.OutlineText;

/// A structured text as a PDF file.
public final class PdfFile {

    private PdfFile() {
    }

    /// Writes the file by way of a draft beside it, so that the old one stays whole if that fails.
    ///
    /// @throws IOException if it cannot be written
    public static void write(Path path, OutlineText text, String title, String language) throws IOException {
        write(path, TextPdf.of(text, title, language));
    }

    /// Writes the bytes of a document in the same way.
    ///
    /// @throws IOException if it cannot be written
    public static void write(Path path, byte[] pdf) throws IOException {
        var draft = path.resolveSibling(path.getFileName() + ".part");
        Files.write(draft, pdf);
        Files.move(draft, path, StandardCopyOption.REPLACE_EXISTING);
    }
}
