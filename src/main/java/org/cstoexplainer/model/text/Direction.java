package org.cstoexplainer.model.text;

import java.util.stream.Collectors;

/// In which direction letters are written. JavaFX 26.0.2 throws wherever a line ends among letters that are written from right to
/// left (`PrismTextLayout.computeTrailingSpaceWidth`), and a window in which it did is never laid out again. So none is shown.
public final class Direction {

    /// No letter before the first of Hebrew is written from right to left.
    private static final int FIRST = 0x590;

    private Direction() {
    }

    /// Whether words hold a letter that is written from right to left, or a sign that turns others that way.
    public static boolean turns(String words) {
        for (var i = 0; i < words.length(); i++) {
            if (words.charAt(i) >= FIRST && turned(words.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    /// The first letter of them that is; the empty text if there is none.
    public static String first(String words) {
        return words.codePoints().filter(Direction::turned).limit(1).mapToObj(Character::toString).collect(Collectors.joining());
    }

    /// Words without such letters.
    public static String without(String words) {
        return replaced(words, "");
    }

    /// Words with a question mark for each such letter, as for a file name that can only be told as it is.
    public static String shown(String words) {
        return replaced(words, "?");
    }

    private static String replaced(String words, String other) {
        return turns(words) ? words.codePoints().mapToObj(sign -> turned(sign) ? other : Character.toString(sign))
                .collect(Collectors.joining()) : words;
    }

    private static boolean turned(int sign) {
        return switch (Character.getDirectionality(sign)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING, Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE, Character.DIRECTIONALITY_ARABIC_NUMBER -> true;
            default -> false;
        };
    }
}
