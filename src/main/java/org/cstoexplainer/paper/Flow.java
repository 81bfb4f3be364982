package org.cstoexplainer.paper;

import java.util.ArrayList;
import java.util.List;
import org.cstoexplainer.paper.PaperFonts.Face;

/// Words of several kinds that run on from line to line.
final class Flow {

    private final Brush brush;
    private final double size;
    private final double leading;

    /// @param size    the size of the words
    /// @param leading from one line to the next
    Flow(Brush brush, double size, double leading) {
        this.brush = brush;
        this.size = size;
        this.leading = leading;
    }

    /// Words of one kind.
    ///
    /// @param face   their face
    /// @param words  the words
    /// @param badge  the number in a disc before them; none if empty
    /// @param marked whether a line is drawn under them
    record Run(Face face, String words, String badge, boolean marked) {

        static Run plain(Face face, String words) {
            return new Run(face, words, "", false);
        }
    }

    /// A word, which is never broken, with what belongs to it.
    private record Word(Face face, String text, String badge, boolean marked, boolean spaced) {
    }

    /// Draws the words from `x` on, in lines up to `width` wide.
    ///
    /// @param y the upper edge of the first line
    /// @return the lower edge of the last line
    double draw(double x, double y, double width, List<Run> runs) {
        var at = x;
        var line = y;
        for (var word : words(runs)) {
            var gap = word.spaced && at > x ? brush.width(word.face, size, " ") : 0;
            var wide = badge(word) + brush.width(word.face, size, word.text);
            if (at + gap + wide > x + width && at > x) {
                at = x;
                line += leading;
                gap = 0;
            }
            underline(word, at, gap, line, wide);
            at = write(word, at + gap, line + leading * 0.72, gap > 0);
        }
        return line + leading;
    }

    /// How high the words would be.
    double height(double width, List<Run> runs) {
        var at = 0.0;
        var lines = 1;
        for (var word : words(runs)) {
            var gap = word.spaced && at > 0 ? brush.width(word.face, size, " ") : 0;
            var wide = badge(word) + brush.width(word.face, size, word.text);
            if (at + gap + wide > width && at > 0) {
                lines++;
                at = wide;
            } else {
                at += gap + wide;
            }
        }
        return lines * leading;
    }

    private void underline(Word word, double at, double gap, double line, double wide) {
        if (word.marked) {
            var from = word.badge.isEmpty() ? at : at + gap + badge(word);
            brush.thick(1).line(from, line + leading * 0.9, at + gap + wide, line + leading * 0.9);
        }
    }

    /// The space goes with the word, so that text that is copied has it.
    private double write(Word word, double at, double baseline, boolean spaced) {
        var x = at;
        if (!word.badge.isEmpty()) {
            var radius = size * 0.62;
            brush.disc(x + radius, baseline - size * 0.36, radius);
            brush.color(0xFFFFFF).drawn(Face.STRONG, size * 0.82, x + radius - brush.width(Face.STRONG, size * 0.82, word.badge) / 2,
                    baseline - size * 0.07, word.badge);
            brush.color(0);
            x += badge(word);
        }
        var space = spaced && word.badge.isEmpty() ? brush.width(word.face, size, " ") : 0;
        return brush.text(word.face, size, x - space, baseline, space > 0 ? " " + word.text : word.text);
    }

    private double badge(Word word) {
        return word.badge.isEmpty() ? 0 : size * 1.6;
    }

    private static List<Word> words(List<Run> runs) {
        var words = new ArrayList<Word>();
        var spaced = false;
        for (var run : runs) {
            var badge = run.badge;
            for (var part : run.words.split("(?<=\\s)|(?=\\s)")) {
                if (part.isBlank()) {
                    spaced = spaced || !part.isEmpty();
                } else {
                    words.add(new Word(run.face, part, badge, run.marked, spaced));
                    badge = "";
                    spaced = false;
                }
            }
        }
        return words;
    }
}
