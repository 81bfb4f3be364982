package org.cstoexplainer.model.settings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The keys of the app: what each stroke does, and how the list of keys tells it. A stroke is written with its modifiers
/// before it in the order Ctrl, Alt, Shift: `Right`, `Ctrl+F`, `Shift+F6`. Ctrl is Command on a Mac.
public final class KeyMap {

    /// The parts of the list.
    public enum Group {
        /// Going through the story.
        STORY,
        /// The walk through Article 4.
        WALK,
        /// The quiz.
        QUIZ,
        /// Map and timeline.
        PICTURE,
        /// Views and areas.
        WINDOW,
        /// Reading.
        READING,
        /// In front of a class.
        CLASS
    }

    /// A line of the list.
    ///
    /// @param keys       its strokes, separated by spaces; `Arrows` stands for all four, `Digits` for any digit
    /// @param messageKey the key of the words that say what they do
    /// @param group      the part of the list
    public record Key(String keys, String messageKey, Group group) {

        /// Each of its strokes.
        public List<String> strokes() {
            return Stream.of(keys.split(" ")).flatMap(Key::each).toList();
        }

        private static Stream<String> each(String stroke) {
            return stroke.endsWith("Arrows") ? Stream.of("Left", "Right", "Up", "Down")
                    .map(arrow -> stroke.replace("Arrows", arrow)) : Stream.of(stroke);
        }
    }

    private static final List<Key> KEYS = List.of(
            new Key("Right", "keys.next", Group.STORY),
            new Key("Left", "keys.previous", Group.STORY),
            new Key("Home End", "keys.ends", Group.STORY),
            new Key("Space", "keys.play", Group.STORY),
            new Key("Ctrl+F", "keys.find", Group.STORY),
            new Key("Alt+Left Alt+Right", "keys.trail", Group.STORY),
            new Key("Y N C U", "keys.answer", Group.WALK),
            new Key("Backspace", "keys.stepBack", Group.WALK),
            new Key("PageDown", "keys.clickForward", Group.WALK),
            new Key("PageUp", "keys.clickBack", Group.WALK),
            new Key("A B C D", "keys.option", Group.QUIZ),
            new Key("Enter", "keys.reveal", Group.QUIZ),
            new Key("Plus Minus", "keys.zoom", Group.PICTURE),
            new Key("0", "keys.whole", Group.PICTURE),
            new Key("Shift+Arrows", "keys.move", Group.PICTURE),
            new Key("Tab", "keys.tab", Group.PICTURE),
            new Key("Enter", "keys.enter", Group.PICTURE),
            new Key("1 2 3 4 5", "keys.views", Group.WINDOW),
            new Key("F6 Shift+F6", "keys.areas", Group.WINDOW),
            new Key("F11", "keys.fullScreen", Group.WINDOW),
            new Key("Esc", "keys.close.do", Group.WINDOW),
            new Key("?", "keys.keys", Group.WINDOW),
            new Key("Ctrl+Plus", "keys.larger", Group.READING),
            new Key("Ctrl+Minus", "keys.smaller", Group.READING),
            new Key("T", "keys.theme", Group.READING),
            new Key("R", "keys.motion", Group.READING),
            new Key("V", "keys.tables", Group.READING),
            new Key("I", "keys.outline", Group.READING),
            new Key("Ctrl+P", "keys.print", Group.READING),
            new Key("F5", "keys.present", Group.CLASS),
            new Key("Shift+F5", "keys.presentHere", Group.CLASS),
            new Key("Z", "keys.release", Group.CLASS));

    private static final Map<String, Command> COMMANDS = Map.ofEntries(
            Map.entry("Right", Command.NEXT), Map.entry("PageDown", Command.CLICK_FORWARD),
            Map.entry("Left", Command.PREVIOUS), Map.entry("PageUp", Command.CLICK_BACK),
            Map.entry("Home", Command.FIRST), Map.entry("End", Command.LAST),
            Map.entry("Space", Command.PLAY), Map.entry("Ctrl+F", Command.FIND),
            Map.entry("Alt+Left", Command.BACK), Map.entry("Alt+Right", Command.FORWARD),
            Map.entry("Plus", Command.ZOOM_IN), Map.entry("Minus", Command.ZOOM_OUT), Map.entry("0", Command.WHOLE),
            Map.entry("Shift+Left", Command.MOVE_LEFT), Map.entry("Shift+Right", Command.MOVE_RIGHT),
            Map.entry("Shift+Up", Command.MOVE_UP), Map.entry("Shift+Down", Command.MOVE_DOWN),
            Map.entry("1", Command.STORY), Map.entry("2", Command.ARTICLE4), Map.entry("3", Command.MEMBERS),
            Map.entry("4", Command.QUIZ),
            Map.entry("5", Command.ARTICLE),
            Map.entry("F6", Command.NEXT_AREA), Map.entry("Shift+F6", Command.PREVIOUS_AREA),
            Map.entry("F11", Command.FULL_SCREEN), Map.entry("Esc", Command.CLOSE), Map.entry("?", Command.KEYS),
            Map.entry("Ctrl+Plus", Command.LARGER), Map.entry("Ctrl+Minus", Command.SMALLER),
            Map.entry("T", Command.THEME), Map.entry("R", Command.MOTION), Map.entry("V", Command.TABLES),
            Map.entry("I", Command.OUTLINE), Map.entry("Ctrl+P", Command.PRINT), Map.entry("Y", Command.YES), Map.entry("N", Command.NO),
            Map.entry("C", Command.CONTESTED), Map.entry("U", Command.UNKNOWN), Map.entry("Backspace", Command.STEP_BACK),
            Map.entry("F5", Command.PRESENT), Map.entry("Shift+F5", Command.PRESENT_HERE), Map.entry("Z", Command.RELEASE));

    private KeyMap() {
    }

    /// The list of keys, in its order.
    public static List<Key> keys() {
        return KEYS;
    }

    /// What a stroke does, if anything.
    public static Optional<Command> command(String stroke) {
        return Optional.ofNullable(COMMANDS.get(stroke));
    }

    /// The strokes that do something.
    public static Set<String> strokes() {
        return COMMANDS.keySet();
    }

    /// Whether a stroke is a single character, which can be switched off: speech and hands that slip press them unawares.
    public static boolean single(String stroke) {
        return stroke.length() == 1 || stroke.equals("Plus") || stroke.equals("Minus");
    }
}
