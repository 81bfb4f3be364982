package org.cstoexplainer.view.kit;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.cstoexplainer.model.settings.Layouts;

/// Writes a pressed key as the key map does: by its code where the layout has one, else by its character.
public final class Strokes {

    private static final Map<KeyCode, String> NAMES = new EnumMap<>(Map.ofEntries(
            Map.entry(KeyCode.RIGHT, "Right"), Map.entry(KeyCode.KP_RIGHT, "Right"),
            Map.entry(KeyCode.LEFT, "Left"), Map.entry(KeyCode.KP_LEFT, "Left"),
            Map.entry(KeyCode.UP, "Up"), Map.entry(KeyCode.KP_UP, "Up"),
            Map.entry(KeyCode.DOWN, "Down"), Map.entry(KeyCode.KP_DOWN, "Down"),
            Map.entry(KeyCode.PAGE_DOWN, "PageDown"), Map.entry(KeyCode.PAGE_UP, "PageUp"),
            Map.entry(KeyCode.HOME, "Home"), Map.entry(KeyCode.END, "End"), Map.entry(KeyCode.SPACE, "Space"),
            Map.entry(KeyCode.ESCAPE, "Esc"), Map.entry(KeyCode.ENTER, "Enter"),
            Map.entry(KeyCode.BACK_SPACE, "Backspace")));
    private static final Map<KeyCode, String> SIGNS = new EnumMap<>(Map.of(KeyCode.PLUS, "Plus", KeyCode.ADD, "Plus",
            KeyCode.EQUALS, "Plus", KeyCode.MINUS, "Minus", KeyCode.SUBTRACT, "Minus", KeyCode.PERIOD, "Period", KeyCode.COMMA, "Comma"));

    private Strokes() {
    }

    /// The stroke, if it is one that a key map could name.
    public static Optional<String> of(KeyEvent event) {
        var code = event.getCode();
        if (NAMES.containsKey(code) || code.isFunctionKey()) {
            return Optional.of(modifiers(event, true) + NAMES.getOrDefault(code, code.getName()));
        }
        return character(event).map(key -> modifiers(event, key.length() == 1 && Character.isLetter(key.charAt(0))) + key)
                .or(() -> other(event));
    }

    /// A key that no key map names: a clicker may send any.
    private static Optional<String> other(KeyEvent event) {
        var code = event.getCode();
        return code == KeyCode.UNDEFINED || code.isModifierKey() ? Optional.empty()
                : Optional.of(modifiers(event, true) + code.getName());
    }

    /// Shift is told only where it does not serve to write the character.
    private static String modifiers(KeyEvent event, boolean shift) {
        var others = event.isControlDown() && !event.isShortcutDown() || event.isMetaDown() && !event.isShortcutDown();
        return (event.isShortcutDown() ? "Ctrl+" : "") + (event.isAltDown() ? "Alt+" : "") + (others ? "Meta+" : "")
                + (shift && event.isShiftDown() ? "Shift+" : "");
    }

    private static Optional<String> character(KeyEvent event) {
        var code = event.getCode();
        if (code.isLetterKey()) {
            return Optional.of(code.getName());
        }
        if (code.isDigitKey() && (code.isKeypadKey() || !event.isShiftDown())) {
            return Optional.of(code.getName().substring(code.getName().length() - 1));
        }
        return written(event).or(() -> Optional.ofNullable(SIGNS.get(code)).filter(_ -> signs(event)));
    }

    /// With Ctrl, the key of + counts without Shift too; stop and comma count without it only.
    private static boolean signs(KeyEvent event) {
        return switch (event.getCode()) {
            case EQUALS -> event.isShortcutDown();
            case PERIOD, COMMA -> !event.isShiftDown();
            default -> true;
        };
    }

    private static Optional<String> written(KeyEvent event) {
        var text = event.getText().isEmpty() ? event.getCharacter() : event.getText();
        if (text.length() != 1 || text.charAt(0) <= ' ') {
            return Optional.empty();
        }
        return Layouts.key(text.charAt(0)).filter(key -> !event.isShiftDown() || honest(text.charAt(0)));
    }

    /// With Shift only letters, digits and signs stand for themselves: the & of an English keyboard is no 1.
    private static boolean honest(char character) {
        return Character.isLetterOrDigit(character) || "?՞+-−.,".indexOf(character) >= 0;
    }
}
