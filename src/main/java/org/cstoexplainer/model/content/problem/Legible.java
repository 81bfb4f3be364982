package org.cstoexplainer.model.content.problem;

import java.util.Locale;
import java.util.stream.Collectors;
import org.cstoexplainer.model.text.Direction;

/// What an author wrote, in a form in which it can stand in a sentence: not too long, and with every sign to be seen. A sign
/// that cannot be seen, or that turns the direction of the words after it, could hide the very mistake that is told; and letters
/// from right to left cannot be shown ([Direction]).
final class Legible {

    private static final int LONGEST = 500;
    private static final int JOINERS = 0x200c;
    private static final String NO_SIGN = "\ufffd";

    private Legible() {
    }

    /// The words, cut in the middle where they are very long; `U+202E` stands for a sign that cannot be seen.
    static String of(String words) {
        return shortened(shortened(words).codePoints().mapToObj(Legible::named).collect(Collectors.joining()));
    }

    /// A line of the same length, in which another sign stands for each that cannot be seen.
    static String inPlace(String line) {
        return line.codePoints().mapToObj(sign -> sign != '\t' && unshown(sign)
                ? NO_SIGN.repeat(Character.charCount(sign)) : Character.toString(sign)).collect(Collectors.joining());
    }

    private static String shortened(String words) {
        if (words.length() <= LONGEST) {
            return words;
        }
        var half = LONGEST / 2;
        return words.substring(0, half) + "…" + words.substring(words.length() - half);
    }

    private static String named(int sign) {
        return unshown(sign) ? String.format(Locale.ROOT, "U+%04X", sign) : Character.toString(sign);
    }

    private static boolean unshown(int sign) {
        return hidden(sign) || Direction.turns(Character.toString(sign));
    }

    private static boolean hidden(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE,
                    Character.UNASSIGNED, Character.PRIVATE_USE -> true;
            case Character.FORMAT -> sign != JOINERS && sign != JOINERS + 1;
            default -> false;
        };
    }
}
