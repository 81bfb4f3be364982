package org.cstoexplainer.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.cstoexplainer.model.settings.PaperSize;
import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.model.state.Legend;
import org.cstoexplainer.model.state.MapScene;
import org.cstoexplainer.model.text.Words;
import org.cstoexplainer.paper.PaperFonts.Face;

/// The map alone, with its legend, up to when it was checked and where its lines come from: across a page, or as SVG.
public final class MapSheet {

    private static final double WIDE = 1000;
    private static final double HIGH = 640;
    private static final double MARGIN = 26;
    private static final double FOOT = 44;
    private static final double TEXT = 10;
    private static final double GLYPH = 9;

    private final Ink ink;
    private final AppState state;
    private final Words words;

    private MapSheet(Ink ink, AppState state, Words words) {
        this.ink = ink;
        this.state = state;
        this.words = words;
    }

    /// The map of a state as PDF.
    ///
    /// @throws IOException if a font or the map cannot be read
    public static byte[] pdf(AppState state, Words words, PaperSize size) throws IOException {
        try (var document = new PDDocument(); var out = new ByteArrayOutputStream()) {
            TextPdf.begin(document, words.say("print.map"), words.lang().code());
            var page = new PDPage(new PDRectangle((float) size.height(), (float) size.width()));
            document.addPage(page);
            try (var stream = new PDPageContentStream(document, page)) {
                new MapSheet(new Brush(stream, new PaperFonts(document), size.width()), state, words)
                        .draw(MARGIN, size.height() - 2 * MARGIN, size.width() - 2 * MARGIN);
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    /// The map of a state as SVG.
    ///
    /// @throws IOException if a font or the map cannot be read
    public static byte[] svg(AppState state, Words words) throws IOException {
        try (var document = new PDDocument()) {
            var ink = new SvgInk(new PaperFonts(document));
            ink.color(0xFFFFFF).box(0, 0, WIDE, HIGH);
            var sheet = new MapSheet(ink, state, words);
            sheet.draw(10, WIDE - 20, HIGH - 20);
            var about = SvgInk.escaped(sheet.about());
            return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1000\" height=\"640\""
                    + " viewBox=\"0 0 1000 640\" font-family=\"'IBM Plex Sans', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif\" role=\"img\""
                    + " xml:lang=\"" + words.lang().code() + "\">\n<title>" + SvgInk.escaped(words.say("print.map")) + "</title>\n<desc>"
                    + about + "</desc>\n" + ink.body() + "</svg>\n").getBytes(StandardCharsets.UTF_8);
        }
    }

    private String about() {
        return words.of(state.content().story().checkedNote()) + " · " + words.say("print.map.borders");
    }

    private void draw(double margin, double width, double height) throws IOException {
        var content = state.content();
        var scene = MapScene.ofStory(state);
        var view = content.view(state.map().named().orElse(content.handout().map()));
        new PaperMap(ink, content, words, scene, true).draw(state.map().frame(), view.chips(), margin, margin, width, height - FOOT);
        legend(scene, margin, margin + height - FOOT + 20);
        ink.color(0);
        ink.text(Face.PLAIN, TEXT - 1, margin, margin + height - 4, about());
    }

    private void legend(MapScene scene, double x, double baseline) {
        var at = x;
        for (var entry : Legend.ofStory()) {
            if (scene.shows(state.content(), entry)) {
                PaperGlyphs.draw(ink, entry, at, baseline - GLYPH + 1, GLYPH);
                var name = words.say("legend." + entry.name().toLowerCase(Locale.ROOT));
                at = ink.text(Face.PLAIN, TEXT, at + GLYPH + 5, baseline, name) + 16;
            }
        }
    }
}
