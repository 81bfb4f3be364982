package org.cstoexplainer.model.imports;

/// Cuts words to a length, between words if possible.
final class Short {

    private static final String CUT = "…";

    private Short() {
    }

    /// The text if it is short enough, or its beginning with … after it.
    ///
    /// @param longest characters
    static String of(String text, int longest) {
        if (text.codePointCount(0, text.length()) <= longest) {
            return text;
        }
        var head = text.substring(0, text.offsetByCodePoints(0, longest - 1));
        var space = head.lastIndexOf(' ');
        return (space > longest / 2 ? head.substring(0, space) : head).strip() + CUT;
    }

    /// The first words of a text.
    ///
    /// @param most how many
    static String words(String text, int most) {
        var words = text.strip().split("\\s+");
        return words.length <= most ? text : String.join(" ", java.util.Arrays.copyOf(words, most)) + CUT;
    }
}
