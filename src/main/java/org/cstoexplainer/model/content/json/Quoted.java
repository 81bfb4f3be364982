package org.cstoexplainer.model.content.json;

/// Reads texts in quotation marks.
final class Quoted {

    private static final String SHORT = "\"\\/bfnrt";
    private static final String MEANT = "\"\\/\b\f\n\r\t";
    private static final int HEX = 16;
    private static final int LETTERS = 4;

    private Quoted() {
    }

    /// The offset after the closing mark.
    static int end(String text, int start) throws Broken {
        if (!text.startsWith("\"", start)) {
            throw new Broken();
        }
        for (var at = start + 1; at < text.length(); at++) {
            var sign = text.charAt(at);
            if (sign == '"') {
                return at + 1;
            }
            if (sign < ' ' || sign == '\\' && !BrokenText.escape(text, at)) {
                break;
            }
            at += sign == '\\' ? 1 : 0;
        }
        throw new Broken();
    }

    /// The same for a text that has been accepted.
    static int closed(String text, int start) {
        var at = start + 1;
        while (text.charAt(at) != '"') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return at + 1;
    }

    /// The words between the marks.
    static String words(String text, int start, int end) {
        var words = text.substring(start + 1, end - 1);
        return words.indexOf('\\') < 0 ? words : unescaped(words);
    }

    /// The hash of the words between the marks.
    static int hash(String text, int start, int end) {
        var hash = 0;
        for (var at = start + 1; at < end - 1; at++) {
            if (text.charAt(at) == '\\') {
                return words(text, start, end).hashCode();
            }
            hash = 31 * hash + text.charAt(at);
        }
        return hash;
    }

    private static String unescaped(String words) {
        var plain = new StringBuilder(words.length());
        for (var at = 0; at < words.length(); at++) {
            if (words.charAt(at) != '\\') {
                plain.append(words.charAt(at));
            } else if (words.charAt(++at) == 'u') {
                plain.append((char) Integer.parseInt(words, at + 1, at + 1 + LETTERS, HEX));
                at += LETTERS;
            } else {
                plain.append(MEANT.charAt(SHORT.indexOf(words.charAt(at))));
            }
        }
        return plain.toString();
    }
}
