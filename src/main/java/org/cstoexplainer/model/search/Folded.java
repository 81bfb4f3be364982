package org.cstoexplainer.model.search;

import java.text.Normalizer;
import java.util.Arrays;

/// A text without case and accents, in which each character knows where it came from.
final class Folded {

    private final String text;
    private final int[] origin;

    private Folded(String text, int[] origin) {
        this.text = text;
        this.origin = origin;
    }

    static Folded of(String source) {
        var out = new StringBuilder(source.length() + 8);
        var origin = new int[source.length() + 9];
        for (var i = 0; i < source.length(); i++) {
            var before = out.length();
            fold(source.charAt(i), out);
            if (origin.length <= out.length()) {
                origin = Arrays.copyOf(origin, out.length() * 2);
            }
            Arrays.fill(origin, before, out.length(), i);
        }
        origin[out.length()] = source.length();
        return new Folded(out.toString(), origin);
    }

    private static void fold(char c, StringBuilder out) {
        if (c < 128) {
            out.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
        } else if (Character.isLetter(c)) {
            letter(c, out);
        } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
            out.append(c);
        }
    }

    /// Letters that Unicode does not take apart are written as people type them.
    private static void letter(char c, StringBuilder out) {
        switch (Character.toLowerCase(c)) {
            case 'ı' -> out.append('i');
            case 'ł' -> out.append('l');
            case 'ø' -> out.append('o');
            case 'đ' -> out.append('d');
            case 'ə' -> out.append('e');
            case 'ß' -> out.append("ss");
            case 'æ' -> out.append("ae");
            case 'œ' -> out.append("oe");
            default -> Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).chars()
                    .filter(part -> Character.getType(part) != Character.NON_SPACING_MARK)
                    .map(Character::toLowerCase).forEach(part -> out.append((char) part));
        }
    }

    String text() {
        return text;
    }

    /// Where a character came from; for the end, the end of the source.
    int origin(int index) {
        return origin[index];
    }

    /// The place of the first word that begins with `word`, from `from` on, or -1.
    int find(String word, int from) {
        var at = text.indexOf(word, from);
        while (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
            at = text.indexOf(word, at + 1);
        }
        return at;
    }

    boolean has(String word) {
        return find(word, 0) >= 0;
    }

    /// Whether the first words are those of `words`, which may end within a word.
    boolean startsWith(String words) {
        var first = 0;
        while (first < text.length() && !Character.isLetterOrDigit(text.charAt(first))) {
            first++;
        }
        return text.startsWith(words, first);
    }
}
