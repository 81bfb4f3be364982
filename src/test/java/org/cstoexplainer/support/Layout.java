package org.cstoexplainer.support;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// What JavaFX reports for the keys of a stroke on four keyboard layouts.
public enum Layout {
    /// Each a layout.
    LATIN, RUSSIAN, ARMENIAN, AZERTY;

    private record Sign(KeyCode code, String text, boolean shift) {
    }

    /// The event of a stroke.
    public KeyEvent press(String stroke) {
        var key = stroke.substring(stroke.lastIndexOf('+') + 1);
        var sign = sign(key);
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", sign.text(), sign.code(),
                sign.shift() || stroke.contains("Shift+"), stroke.contains("Ctrl+"), stroke.contains("Alt+"), false);
    }

    private Sign sign(String key) {
        return switch (key) {
            case "Right", "Left", "Up", "Down", "Home", "End", "F2", "F5", "F6", "F11" -> plain(KeyCode.valueOf(key.toUpperCase()));
            case "PageDown" -> plain(KeyCode.PAGE_DOWN);
            case "PageUp" -> plain(KeyCode.PAGE_UP);
            case "Backspace" -> plain(KeyCode.BACK_SPACE);
            case "Enter" -> plain(KeyCode.ENTER);
            case "Esc" -> plain(KeyCode.ESCAPE);
            case "Space" -> new Sign(KeyCode.SPACE, " ", false);
            case "T" -> letter(KeyCode.T, "t", "е", "տ");
            case "P" -> letter(KeyCode.P, "p", "з", "պ");
            case "R" -> letter(KeyCode.R, "r", "к", "ռ");
            case "V" -> letter(KeyCode.V, "v", "м", "վ");
            case "I" -> letter(KeyCode.I, "i", "ш", "ի");
            case "Y" -> letter(KeyCode.Y, "y", "н", "ը");
            case "N" -> letter(KeyCode.N, "n", "т", "ն");
            case "C" -> letter(KeyCode.C, "c", "с", "ց");
            case "U" -> letter(KeyCode.U, "u", "г", "ւ");
            case "A" -> letter(KeyCode.A, "a", "ф", "ա");
            case "B" -> letter(KeyCode.B, "b", "и", "բ");
            case "L" -> letter(KeyCode.L, "l", "д", "լ");
            case "M" -> letter(KeyCode.M, "m", "ь", "մ");
            case "O" -> letter(KeyCode.O, "o", "щ", "օ");
            case "W" -> letter(KeyCode.W, "w", "ц", "ո");
            case "X" -> letter(KeyCode.X, "x", "ч", "ղ");
            case "Z" -> letter(KeyCode.Z, "z", "я", "զ");
            case "Period" -> List.of(new Sign(KeyCode.PERIOD, ".", false), unknown("ю"), unknown("․"), new Sign(KeyCode.COLON, ":", false))
                    .get(ordinal());
            case "Comma" -> List.of(new Sign(KeyCode.COMMA, ",", false), unknown("б"), new Sign(KeyCode.COMMA, ",", false),
                    new Sign(KeyCode.COMMA, ",", false)).get(ordinal());
            case "F" -> letter(KeyCode.F, "f", "а", "ֆ");
            case "1" -> digit(KeyCode.DIGIT1, "1", "է", KeyCode.AMPERSAND, "&");
            case "2" -> digit(KeyCode.DIGIT2, "2", "թ", KeyCode.UNDEFINED, "é");
            case "3" -> digit(KeyCode.DIGIT3, "3", "փ", KeyCode.QUOTEDBL, "\"");
            case "D" -> letter(KeyCode.D, "d", "в", "դ");
            case "4" -> digit(KeyCode.DIGIT4, "4", "ձ", KeyCode.QUOTE, "'");
            case "5" -> digit(KeyCode.DIGIT5, "5", "ջ", KeyCode.LEFT_PARENTHESIS, "(");
            case "0" -> digit(KeyCode.DIGIT0, "0", "ճ", KeyCode.UNDEFINED, "à");
            case "Plus" -> this == ARMENIAN ? unknown("ժ") : new Sign(KeyCode.EQUALS, "+", true);
            case "Minus" -> this == ARMENIAN ? unknown("֊") : new Sign(KeyCode.MINUS, "-", false);
            case "?" -> List.of(new Sign(KeyCode.SLASH, "?", true), new Sign(KeyCode.DIGIT7, "?", true),
                    new Sign(KeyCode.UNDEFINED, "՞", true), new Sign(KeyCode.COMMA, "?", true)).get(ordinal());
            default -> throw new IllegalArgumentException(key);
        };
    }

    private static Sign plain(KeyCode code) {
        return new Sign(code, "", false);
    }

    private static Sign unknown(String text) {
        return new Sign(KeyCode.UNDEFINED, text, false);
    }

    private Sign letter(KeyCode code, String latin, String russian, String armenian) {
        return switch (this) {
            case LATIN, AZERTY -> new Sign(code, latin, false);
            case RUSSIAN -> unknown(russian);
            case ARMENIAN -> unknown(armenian);
        };
    }

    private Sign digit(KeyCode code, String digit, String armenian, KeyCode azerty, String french) {
        return switch (this) {
            case LATIN, RUSSIAN -> new Sign(code, digit, false);
            case ARMENIAN -> unknown(armenian);
            case AZERTY -> new Sign(azerty, french, false);
        };
    }
}
