package org.cstoexplainer.controller;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.cstoexplainer.model.export.OutlineText;

/// A port to the desktop: the clipboard, the browser, the file dialog.
public interface Desk {

    /// Puts text on the clipboard.
    void copy(String text);

    /// Opens an address in the person's browser. Called only for a click.
    void browse(String address);

    /// Opens a folder or file with the desktop's own program.
    void open(Path path);

    /// Writes a structured text to a PDF file; the old file stays whole if that fails.
    ///
    /// @throws IOException if it cannot be written
    void writePdf(Path path, OutlineText text, String title, String language) throws IOException;

    /// What makes documents and pictures.
    Press press();

    /// Asks where to save a file; empty if the person thinks better of it.
    Optional<Path> askWhereToSave(String suggestedName);
}
