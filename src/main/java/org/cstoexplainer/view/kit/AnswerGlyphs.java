package org.cstoexplainer.view.kit;

import javafx.scene.Node;
import javafx.scene.shape.FillRule;
import org.cstoexplainer.model.treaty.Answer;
import org.cstoexplainer.model.treaty.Leg;

/// The symbols of answers: full, empty and half circle, a ring of dots, and a dash for what cannot matter any more.
public final class AnswerGlyphs {

    private static final String DISC = "M7 1A6 6 0 1 1 7 13A6 6 0 1 1 7 1Z";
    private static final String RING = DISC + "M7 2.8A4.2 4.2 0 1 1 7 11.2A4.2 4.2 0 1 1 7 2.8Z";

    private AnswerGlyphs() {
    }

    /// The glyph of an answer, 14 by 14 px.
    public static Node of(Answer answer) {
        return switch (answer) {
            case YES -> holed(DISC);
            case NO -> holed(RING);
            case CONTESTED -> half();
            case UNKNOWN -> Glyphs.group(Glyphs.path("M7 1.6A5.4 5.4 0 1 1 7 12.4A5.4 5.4 0 1 1 7 1.6Z", "line-dots"));
        };
    }

    /// The glyph of a step on a path.
    public static Node of(Leg leg) {
        return leg.matters() ? of(leg.answer()) : unreached();
    }

    /// The glyph of a step that is not reached.
    public static Node unreached() {
        return Glyphs.group(Glyphs.path("M3 6H11V8H3Z", "fill-ink"));
    }

    private static Node holed(String data) {
        var path = Glyphs.path(data, "fill-ink");
        path.setFillRule(FillRule.EVEN_ODD);
        return Glyphs.group(path);
    }

    /// The right half is empty within the ring, the left half full.
    private static Node half() {
        var ring = Glyphs.path(RING, "fill-ink");
        ring.setFillRule(FillRule.EVEN_ODD);
        return Glyphs.group(ring, Glyphs.path("M7 2.4A4.6 4.6 0 0 0 7 11.6Z", "fill-ink"));
    }
}
