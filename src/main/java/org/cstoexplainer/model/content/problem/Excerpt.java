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
                .filter(number -> number == place.line() || !page.line(number).isBlank())
                .mapToObj(number -> line(number, Legible.inPlace(page.line(number)), place)).toList());
    }

    private static Line line(int number, String text, Place place) {
        return number == place.line()
                ? Line.marked(number, text, place.column() - 1, place.endColumn() - 1)
                : Line.plain(number, text);
    }

    /// A line of a file, cut where it is very long.
    ///
    /// @param number its number
    /// @param text   its text
    /// @param mark   what to underline
    public record Line(int number, String text, Optional<Mark> mark) {

        private static final int LONGEST = 160;
        private static final String CUT = "…";

        static Line plain(int number, String text) {
            return new Line(number, text.length() <= LONGEST ? text : text.substring(0, LONGEST) + CUT,
                    Optional.empty());
        }

        static Line marked(int number, String text, int start, int end) {
            var from = Math.clamp(start - LONGEST / 2, 0, Math.max(0, text.length() - LONGEST));
            var until = Math.min(text.length(), from + LONGEST);
            var head = from == 0 ? "" : CUT;
            var shown = head + text.substring(from, until) + (until == text.length() ? "" : CUT);
            var shift = head.length() - from;
            var mark = new Mark(Math.min(start + shift, shown.length()), Math.min(end + shift, shown.length()));
            return new Line(number, shown, Optional.of(mark));
        }
    }

    /// A stretch of a line.
    ///
    /// @param start index of its first character
    /// @param end   index after its last character; the same as `start` at the end of a line
    public record Mark(int start, int end) {
    }
}
