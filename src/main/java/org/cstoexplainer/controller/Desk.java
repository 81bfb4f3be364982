package org.cstoexplainer.controller;

import java.nio.file.Path;
import java.util.Optional;

/// A port to the desktop: the clipboard, the browser, the file dialog.
public interface Desk {

    /// Puts text on the clipboard.
    void copy(String text);

    /// Opens an address in the person's browser. Called only for a click.
    void browse(String address);

    /// Opens a folder or file with the desktop's own program.
    void open(Path path);

    /// Asks where to save a file; empty if the person thinks better of it.
    Optional<Path> askWhereToSave(String suggestedName);
}
