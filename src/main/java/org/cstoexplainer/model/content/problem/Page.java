package org.cstoexplainer.model.content.problem;

/// A file as it was read, so that places in it can be named.
///
/// @param file the name of the file
/// @param text its text; every line ends with `\n` alone
public record Page(String file, String text) {

    /// Makes one kind of line end of the three there are.
    public Page {
        text = text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /// The part of this file from `start` to before `end`, known under a JSON path.
    public Spot spot(int start, int end, String path) {
        return new Spot(this, start, end, path);
    }

    /// The line, counted from 1, in which a character stands.
    public int lineAt(int offset) {
        return 1 + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    }

    Place place(int start, int end) {
        var from = Math.min(start, text.length());
        var lineStart = text.lastIndexOf('\n', from - 1) + 1;
        var lineEnd = text.indexOf('\n', from);
        var oneLine = end <= (lineEnd < 0 ? text.length() : lineEnd);
        var column = from - lineStart + 1;
        return new Place(lineAt(from), column, column + (oneLine ? Math.max(1, end - from) : 1));
    }
}
