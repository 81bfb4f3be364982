package org.cstoexplainer.model.content.json;

/// Finds where tokens begin and end.
final class Scan {

    private static final String BOUNDS = " \t\n\r,:]}";

    private Scan() {
    }

    /// The first offset that is not blank.
    static int blanks(String text, int from) {
        var at = from;
        while (at < text.length() && blank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean blank(char sign) {
        return sign == ' ' || sign == '\n' || sign == '\t' || sign == '\r';
    }

    /// The first offset that is neither blank nor a comma or a colon.
    static int nextToken(String text, int from) {
        var at = blanks(text, from);
        return at < text.length() && (text.charAt(at) == ',' || text.charAt(at) == ':') ? blanks(text, at + 1) : at;
    }

    /// The offset after a run of characters without blanks and brackets.
    static int afterWord(String text, int start) {
        var at = start;
        while (at < text.length() && BOUNDS.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    /// Whether a number or a word may end before an offset.
    static boolean bound(String text, int at) {
        return at == text.length() || BOUNDS.indexOf(text.charAt(at)) >= 0 || text.charAt(at) == '{' || text.charAt(at) == '[';
    }

    /// The offset after the number that begins at an offset; none if there is no number as JSON writes it.
    static int afterNumber(String text, int start) {
        var at = text.startsWith("-", start) ? start + 1 : start;
        at = text.startsWith("0", at) ? at + 1 : digits(text, at);
        if (at != Nodes.NONE && text.startsWith(".", at)) {
            at = digits(text, at + 1);
        }
        if (at != Nodes.NONE && (text.startsWith("e", at) || text.startsWith("E", at))) {
            at = digits(text, text.startsWith("+", at + 1) || text.startsWith("-", at + 1) ? at + 2 : at + 1);
        }
        return at;
    }

    /// The offset after one digit or more.
    private static int digits(String text, int start) {
        var at = start;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at == start ? Nodes.NONE : at;
    }
}
