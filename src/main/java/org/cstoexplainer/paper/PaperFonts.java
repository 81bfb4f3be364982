package org.cstoexplainer.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The fonts of a document, embedded as far as they are used. Ligatures are off, so that text that is copied out of the
/// document is the text that was put in.
final class PaperFonts {

    /// The faces that paper uses.
    enum Face {
        PLAIN("IBMPlexSans_400Regular"),
        STRONG("IBMPlexSans_600SemiBold"),
        QUOTED("IBMPlexSerif_400Regular"),
        QUOTED_STRONG("IBMPlexSerif_600SemiBold");

        private final String file;

        Face(String file) {
            this.file = file;
        }
    }

    private final PDDocument document;
    private final Map<Face, PDFont> fonts = new EnumMap<>(Face.class);

    PaperFonts(PDDocument document) {
        this.document = document;
    }

    /// The font of a face.
    ///
    /// @throws IOException if it cannot be read
    PDFont of(Face face) throws IOException {
        var there = fonts.get(face);
        if (there != null) {
            return there;
        }
        var font = load(face);
        fonts.put(face, font);
        return font;
    }

    /// The words with every character that the face does not have written as a question mark.
    String writable(Face face, String words) throws IOException {
        var font = of(face);
        var text = new StringBuilder();
        words.codePoints().forEach(point -> text.appendCodePoint(has(font, point) ? point : '?'));
        return text.toString();
    }

    /// How wide words are, points.
    double width(Face face, double size, String words) {
        try {
            return of(face).getStringWidth(writable(face, words)) / 1000 * size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean has(PDFont font, int point) {
        try {
            font.encode(Character.toString(point));
            return true;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    private PDFont load(Face face) throws IOException {
        try (InputStream in = PaperFonts.class.getResourceAsStream("/font/" + face.file + ".ttf")) {
            var font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            // a ligature is one letter to whoever searches or copies; PDFBox puts them in whatever single feature is disabled
            font.setEnableGsub(false);
            return PDType0Font.load(document, font, true);
        }
    }
}
