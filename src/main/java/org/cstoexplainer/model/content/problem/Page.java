package org.cstoexplainer.model.content.problem;

import java.util.Arrays;

/// A file as it was read, so that places in it can be named. Where its lines begin is found out once: a file may hold
/// thousands of mistakes.
public final class Page {

    private final String file;
    private final String text;
    private int[] starts = new int[0];

    /// Makes one kind of line end of the three there are.
    ///
    /// @param file the name of the file
    /// @param text its text; in the page every line ends with `\n` alone
    public Page(String file, String text) {
        this.file = file;
        this.text = text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /// The name of the file.
    public String file() {
        return file;
    }

    /// Its text.
    public String text() {
        return text;
    }

    /// The part of this file from `start` to before `end`, known under a JSON path.
    public Spot spot(int start, int end, String path) {
        return new Spot(this, start, end, path);
    }

    /// The line, counted from 1, in which a character stands.
    public int lineAt(int offset) {
        var found = Arrays.binarySearch(starts(), offset);
        return found < 0 ? -found - 1 : found + 1;
    }

    /// The offset at which a line begins, counted from 1; of the last line if there are fewer.
    public int startOf(long line) {
        return starts()[Math.clamp(line - 1, 0, lines() - 1)];
    }

    /// How many lines there are; at least one.
    int lines() {
        return starts().length;
    }

    /// How many characters a line has, counted from 1 and without its end.
    int length(int line) {
        return (line < lines() ? starts()[line] - 1 : text.length()) - starts()[line - 1];
    }

    /// A part of a line; a line may be as long as the file.
    String part(int line, int from, int until) {
        var start = starts()[line - 1];
        return text.substring(start + from, start + Math.min(until, length(line)));
    }

    Place place(int start, int end) {
        var from = Math.min(start, text.length());
        var line = lineAt(from);
        var lineStart = starts()[line - 1];
        var oneLine = end <= lineStart + length(line);
        var column = from - lineStart + 1;
        return new Place(line, column, column + (oneLine ? Math.max(1, end - from) : 1));
    }

    private int[] starts() {
        if (starts.length == 0) {
            starts = new int[1 + (int) text.chars().filter(sign -> sign == '\n').count()];
            for (var line = 1; line < starts.length; line++) {
                starts[line] = text.indexOf('\n', starts[line - 1]) + 1;
            }
        }
        return starts;
    }
}
