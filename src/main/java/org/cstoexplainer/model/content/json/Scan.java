package org.cstoexplainer.model.content.json;

/// Finds where tokens begin and end in a text of which the grammar has been accepted.
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

    /// The offset after a bracket, a text in quotation marks, a number or a word.
    static int end(String text, int start) {
        return switch (text.charAt(start)) {
            case '"' -> afterQuotes(text, start);
            case '{', '[', '}', ']' -> start + 1;
            default -> afterWord(text, start);
        };
    }

    /// The offset after a text in quotation marks that is so many signs long. Where nothing is escaped, the mark at its end is
    /// found at once.
    static int afterQuotes(String text, int start, int length) {
        var mark = start + 1 + length;
        return mark < text.length() && text.charAt(mark) == '"' && text.indexOf('\\', start, mark) < 0 ? mark + 1
                : afterQuotes(text, start);
    }

    private static int afterQuotes(String text, int start) {
        var mark = text.indexOf('"', start + 1);
        return text.indexOf('\\', start, mark) < 0 ? mark + 1 : afterEscapes(text, start);
    }

    private static int afterEscapes(String text, int start) {
        var at = start + 1;
        while (text.charAt(at) != '"') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return at + 1;
    }

    /// The offset after a run of characters without blanks and brackets.
    static int afterWord(String text, int start) {
        var at = start;
        while (at < text.length() && BOUNDS.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }
}
