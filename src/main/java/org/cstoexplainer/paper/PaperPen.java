package org.cstoexplainer.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.cstoexplainer.paper.PaperFonts.Face;

/// Writes lines down a page and goes on to the next where one is full. All lengths are points.
final class PaperPen implements AutoCloseable {

    static final float SIDE = 40;
    static final float TOP = 36;
    static final float BOTTOM = 40;

    private final PDDocument document;
    private final PaperFonts fonts;
    private final PDRectangle sheet;
    private PDPage page;
    private PDPageContentStream stream;
    private float y;

    PaperPen(PDDocument document, PDRectangle sheet) throws IOException {
        this.document = document;
        this.sheet = sheet;
        fonts = new PaperFonts(document);
        turn();
    }

    /// How wide a line may be.
    float width() {
        return sheet.getWidth() - 2 * SIDE;
    }

    /// The page that is written on.
    PDPage page() {
        return page;
    }

    /// How far down the page the next line stands, from its lower edge.
    float y() {
        return y;
    }

    /// Leaves room.
    void space(float room) {
        y -= room;
    }

    /// Sees to it that a part of that height stands on one page.
    void keep(float height) throws IOException {
        if (y - height < BOTTOM) {
            turn();
        }
    }

    /// A hairline across the page.
    void rule() throws IOException {
        stream.setLineWidth(0.6f);
        stream.moveTo(SIDE, y);
        stream.lineTo(sheet.getWidth() - SIDE, y);
        stream.stroke();
    }

    /// Lines of a paragraph.
    ///
    /// @param x    how far it is moved in
    /// @param wide how wide it may be
    void paragraph(Face face, float size, float x, float wide, String words) throws IOException {
        for (var line : lines(face, size, wide, words)) {
            keep(size * 1.35f);
            y -= size * 1.35f;
            line(face, size, SIDE + x, y + size * 0.3f, line);
        }
    }

    /// One line at a place.
    void line(Face face, float size, float x, float at, String words) throws IOException {
        stream.beginText();
        stream.setFont(fonts.of(face), size);
        stream.newLineAtOffset(x, at);
        stream.showText(words);
        stream.endText();
    }

    /// Breaks words into lines; a word that is too long stands in a line by itself.
    List<String> lines(Face face, float size, float wide, String words) throws IOException {
        var lines = new ArrayList<String>();
        for (var part : fonts.writable(face, words.replace('\t', ' ').replace("\r", "")
                .replace("\n", " ")).split(" +")) {
            var longer = lines.isEmpty() ? part : lines.getLast() + " " + part;
            if (!lines.isEmpty() && fits(face, size, wide, longer)) {
                lines.set(lines.size() - 1, longer);
            } else {
                lines.add(part);
            }
        }
        return lines;
    }

    private boolean fits(Face face, float size, float wide, String words) throws IOException {
        return fonts.of(face).getStringWidth(words) / 1000 * size <= wide;
    }

    private void turn() throws IOException {
        if (stream != null) {
            stream.close();
        }
        page = new PDPage(sheet);
        document.addPage(page);
        stream = new PDPageContentStream(document, page);
        y = sheet.getHeight() - TOP;
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
