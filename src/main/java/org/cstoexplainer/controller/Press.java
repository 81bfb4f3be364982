package org.cstoexplainer.controller;

import java.io.IOException;
import org.cstoexplainer.model.settings.PaperSize;
import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.model.state.PaperKind;

/// A port to what makes documents and pictures, and to the printer.
public interface Press {

    /// What became of a job.
    enum Job {
        /// It is with the printer.
        PRINTED,
        /// This machine knows no printer.
        NO_PRINTER,
        /// The person thought better of it.
        LEFT,
        /// The printer did not take it.
        FAILED
    }

    /// A document in PDF.
    ///
    /// @throws IOException if a font or the map cannot be read
    byte[] pdf(AppState state, PaperKind kind, PaperSize paper) throws IOException;

    /// A picture in PNG.
    ///
    /// @param kind  the window or the map
    /// @param scale pixels of the picture for one of the screen, along each edge
    /// @throws IOException if it cannot be made
    byte[] png(AppState state, PaperKind kind, int scale) throws IOException;

    /// The map as vector shapes in SVG.
    ///
    /// @throws IOException if the map cannot be read
    byte[] svg(AppState state) throws IOException;

    /// Puts a picture on the clipboard.
    ///
    /// @param kind  the window or the map
    /// @param scale pixels of the picture for one of the screen, along each edge
    void copy(AppState state, PaperKind kind, int scale);

    /// Asks for a printer and hands it a document.
    ///
    /// @param pdf  the document
    /// @param name what the printer's queue calls it
    /// @throws IOException if the document cannot be drawn
    Job print(byte[] pdf, String name) throws IOException;
}
