package org.cstoexplainer.model.settings;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What a key does while a lesson is given.
public enum TalkCommand {
    /// One step forward.
    FORWARD,
    /// One step backward.
    BACKWARD,
    /// To the first part.
    FIRST,
    /// To the last part.
    LAST,
    /// The class screen black, or shown again.
    BLACK,
    /// The class screen white, or shown again.
    WHITE,
    /// The class keeps its picture, or follows again.
    FREEZE,
    /// A ring that points.
    POINTER,
    /// A spotlight.
    SPOT,
    /// The map alone.
    MAP,
    /// Nearer on the map that the class sees.
    ZOOM_IN,
    /// Farther.
    ZOOM_OUT,
    /// The whole map.
    WHOLE,
    /// Moves the map to the left.
    MOVE_LEFT,
    /// Moves the map to the right.
    MOVE_RIGHT,
    /// Moves the map up.
    MOVE_UP,
    /// Moves the map down.
    MOVE_DOWN,
    /// Class screen and console change displays.
    SWAP,
    /// All parts of the lesson.
    OVERVIEW,
    /// The lesson goes on by itself, or stops that.
    AUTO,
    /// The notes.
    NOTES,
    /// Answers yes.
    YES,
    /// Answers no.
    NO,
    /// Answers that it is contested.
    CONTESTED,
    /// Answers that it is not known.
    UNKNOWN,
    /// Larger text for the class.
    LARGER,
    /// Smaller text for the class.
    SMALLER,
    /// The app, to look something up.
    LOOK_UP,
    /// The list of keys.
    KEYS,
    /// A clicker's start and stop: begins a lesson, or ends it.
    START_STOP,
    /// Nothing: a start during a lesson.
    NOTHING,
    /// Closes what is on top, and ends the lesson where nothing is.
    END;

    /// How settings name it.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The command that settings name so, if there is one.
    public static Optional<TalkCommand> named(String key) {
        return Stream.of(values()).filter(one -> one.key().equals(key)).findFirst();
    }

    /// Whether it belongs to the map that the class sees alone.
    public boolean ofMap() {
        return switch (this) {
            case ZOOM_IN, ZOOM_OUT, WHOLE, MOVE_LEFT, MOVE_RIGHT, MOVE_UP, MOVE_DOWN -> true;
            default -> false;
        };
    }
}
