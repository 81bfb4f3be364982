package org.cstoexplainer.model.settings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cstoexplainer.model.settings.KeyMap.Group;
import org.cstoexplainer.model.settings.KeyMap.Key;

/// The keys while a lesson is given, those of a clicker among them; written as in [KeyMap].
public final class TalkKeys {

    private static final List<Key> KEYS = List.of(
            new Key("PageDown Right Down", "keys.talk.forward", Group.CLASS),
            new Key("Space Enter", "keys.talk.forward.too", Group.CLASS),
            new Key("PageUp Left Up Backspace", "keys.talk.backward", Group.CLASS),
            new Key("B Period", "keys.talk.black", Group.CLASS),
            new Key("W Comma", "keys.talk.white", Group.CLASS),
            new Key("F Z", "keys.talk.freeze", Group.CLASS),
            new Key("L Shift+L", "keys.talk.pointer", Group.CLASS),
            new Key("M", "keys.talk.map", Group.CLASS),
            new Key("Plus Minus 0 Shift+Arrows", "keys.talk.move", Group.CLASS),
            new Key("Y N C U", "keys.answer", Group.CLASS),
            new Key("A", "keys.talk.auto", Group.CLASS),
            new Key("Digits", "keys.talk.digits", Group.CLASS),
            new Key("O", "keys.talk.overview", Group.CLASS),
            new Key("F2", "keys.talk.notes", Group.CLASS),
            new Key("Home End", "keys.talk.ends", Group.CLASS),
            new Key("X", "keys.talk.swap", Group.CLASS),
            new Key("Ctrl+Plus Ctrl+Minus", "keys.talk.size", Group.CLASS),
            new Key("Ctrl+F", "keys.talk.lookUp", Group.CLASS),
            new Key("Esc", "keys.talk.end", Group.CLASS));

    private static final Map<String, TalkCommand> COMMANDS = Map.ofEntries(
            Map.entry("Right", TalkCommand.FORWARD), Map.entry("Down", TalkCommand.FORWARD),
            Map.entry("PageDown", TalkCommand.FORWARD), Map.entry("Space", TalkCommand.FORWARD),
            Map.entry("Enter", TalkCommand.FORWARD),
            Map.entry("Left", TalkCommand.BACKWARD), Map.entry("Up", TalkCommand.BACKWARD),
            Map.entry("PageUp", TalkCommand.BACKWARD), Map.entry("Backspace", TalkCommand.BACKWARD),
            Map.entry("Home", TalkCommand.FIRST), Map.entry("End", TalkCommand.LAST),
            Map.entry("B", TalkCommand.BLACK), Map.entry("Period", TalkCommand.BLACK),
            Map.entry("W", TalkCommand.WHITE), Map.entry("Comma", TalkCommand.WHITE),
            Map.entry("F", TalkCommand.FREEZE), Map.entry("Z", TalkCommand.FREEZE),
            Map.entry("L", TalkCommand.POINTER), Map.entry("Shift+L", TalkCommand.SPOT), Map.entry("M", TalkCommand.MAP),
            Map.entry("Plus", TalkCommand.ZOOM_IN), Map.entry("Minus", TalkCommand.ZOOM_OUT), Map.entry("0", TalkCommand.WHOLE),
            Map.entry("Shift+Left", TalkCommand.MOVE_LEFT), Map.entry("Shift+Right", TalkCommand.MOVE_RIGHT),
            Map.entry("Shift+Up", TalkCommand.MOVE_UP), Map.entry("Shift+Down", TalkCommand.MOVE_DOWN),
            Map.entry("X", TalkCommand.SWAP), Map.entry("O", TalkCommand.OVERVIEW), Map.entry("A", TalkCommand.AUTO),
            Map.entry("F2", TalkCommand.NOTES),
            Map.entry("Y", TalkCommand.YES), Map.entry("N", TalkCommand.NO), Map.entry("C", TalkCommand.CONTESTED),
            Map.entry("U", TalkCommand.UNKNOWN),
            Map.entry("Ctrl+Plus", TalkCommand.LARGER), Map.entry("Ctrl+Minus", TalkCommand.SMALLER),
            Map.entry("Ctrl+F", TalkCommand.LOOK_UP), Map.entry("?", TalkCommand.KEYS),
            Map.entry("F5", TalkCommand.NOTHING), Map.entry("Shift+F5", TalkCommand.NOTHING), Map.entry("Esc", TalkCommand.END));

    /// What a clicker sends, besides its arrows: these act even where single letters are switched off.
    private static final Set<String> CLICKER = Set.of("B", "W", "Period", "Comma");

    /// What a button of a clicker may be made to do.
    private static final List<TalkCommand> ASSIGNABLE = List.of(TalkCommand.FORWARD, TalkCommand.BACKWARD, TalkCommand.BLACK,
            TalkCommand.START_STOP);

    private TalkKeys() {
    }

    /// The part of the list of keys.
    public static List<Key> keys() {
        return KEYS;
    }

    /// What a stroke does: as the teacher assigned it, else as it is at first.
    public static Optional<TalkCommand> command(String stroke, Map<String, String> assigned) {
        return Optional.ofNullable(assigned.get(stroke)).flatMap(TalkCommand::named)
                .or(() -> Optional.ofNullable(COMMANDS.get(stroke)));
    }

    /// The strokes that do something at first.
    public static Set<String> strokes() {
        return COMMANDS.keySet();
    }

    /// Whether a stroke is a digit, which begins or goes on with the number of a part.
    public static boolean digit(String stroke) {
        return stroke.length() == 1 && Character.isDigit(stroke.charAt(0));
    }

    /// Whether a stroke can be switched off with the single letters.
    public static boolean optional(String stroke) {
        return KeyMap.single(stroke) && !CLICKER.contains(stroke);
    }

    /// What a button of a clicker may be made to do.
    public static List<TalkCommand> assignable() {
        return ASSIGNABLE;
    }
}
