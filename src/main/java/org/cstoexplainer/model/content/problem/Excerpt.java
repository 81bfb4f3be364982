package org.cstoexplainer.model.content.problem;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The lines around a problem, with the part to underline.
///
/// @param lines the lines; none where a whole file is meant
public record Excerpt(List<Line> lines) {

    /// No lines.
    public static final Excerpt NONE = new Excerpt(List.of());

    private static final int BEFORE_AND_AFTER = 1;

    /// Copies the list.
    public Excerpt {
        lines = List.copyOf(lines);
    }

    /// The line of a place, with the line before and the line after.
    public static Excerpt around(Page page, Place place) {
        var first = Math.max(1, place.line() - BEFORE_AND_AFTER);
        var last = Math.min(page.lines(), place.line() + BEFORE_AND_AFTER);
        return new Excerpt(IntStream.rangeClosed(first, last)
                .filter(number -> number == place.line() || !page.part(number, 0, Line.LONGEST).isBlank())
                .mapToObj(number -> number == place.line() ? Line.marked(page, place) : Line.plain(page, number)).toList());
    }

    /// A line of a file, cut where it is very long.
    ///
    /// @param number its number
    /// @param text   its text
    /// @param mark   what to underline
    public record Line(int number, String text, Optional<Mark> mark) {

        private static final int LONGEST = 160;
        private static final String CUT = "…";

        static Line plain(Page page, int number) {
            return new Line(number, cut(page, number, 0, LONGEST), Optional.empty());
        }

        static Line marked(Page page, Place place) {
            var start = place.column() - 1;
            var length = page.length(place.line());
            var from = Math.clamp(start - LONGEST / 2, 0, Math.max(0, length - LONGEST));
            var shown = (from == 0 ? "" : CUT) + cut(page, place.line(), from, from + LONGEST);
            var shift = (from == 0 ? 0 : CUT.length()) - from;
            var mark = new Mark(Math.min(start + shift, shown.length()), Math.min(place.endColumn() - 1 + shift, shown.length()));
            return new Line(place.line(), shown, Optional.of(mark));
        }

        private static String cut(Page page, int line, int from, int until) {
            return Legible.inPlace(page.part(line, from, until)) + (until < page.length(line) ? CUT : "");
        }
    }

    /// A stretch of a line.
    ///
    /// @param start index of its first character
    /// @param end   index after its last character; the same as `start` at the end of a line
    public record Mark(int start, int end) {
    }
}
