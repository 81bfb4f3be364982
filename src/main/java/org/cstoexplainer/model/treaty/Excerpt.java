package org.cstoexplainer.model.treaty;

/// Some words of a text with a phrase in it: what stands before and after it in its paragraph, cut at blanks.
///
/// @param before the words before the phrase, with a dot of omission where some are left out
/// @param phrase the phrase
/// @param after  the words after it, the same
public record Excerpt(String before, String phrase, String after) {

    /// What stands for words that are left out.
    public static final String OMITTED = "…";

    /// The words around a phrase.
    ///
    /// @param at     where the phrase begins
    /// @param before how many characters before it there may be
    /// @param after  how many characters after it there may be
    public static Excerpt of(String text, int at, String phrase, int before, int after) {
        var start = text.lastIndexOf("\n\n", at) < 0 ? 0 : text.lastIndexOf("\n\n", at) + 2;
        var end = text.indexOf("\n\n", at) < 0 ? text.stripTrailing().length() : text.indexOf("\n\n", at);
        var to = at + phrase.length();
        return new Excerpt(head(text.substring(start, at), before), phrase, tail(text.substring(to, end), after));
    }

    private static String head(String words, int most) {
        if (words.length() <= most) {
            return words;
        }
        var cut = words.indexOf(' ', words.length() - most - 1);
        return cut < 0 ? OMITTED : OMITTED + words.substring(cut + 1);
    }

    private static String tail(String words, int most) {
        if (words.length() <= most) {
            return words;
        }
        var cut = words.lastIndexOf(' ', most);
        return (cut < 0 ? "" : words.substring(0, cut)).replaceAll("[,;]$", "") + OMITTED;
    }
}
