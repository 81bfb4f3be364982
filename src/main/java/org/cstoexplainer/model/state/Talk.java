package org.cstoexplainer.model.state;

import java.util.Optional;
import org.cstoexplainer.model.lesson.Lesson;

/// A lesson that is being given.
///
/// @param lesson  the lesson
/// @param at      where it stands
/// @param clock   the time it takes
/// @param veil    what covers the class screen
/// @param frozen  what the class keeps while the teacher goes on; empty while the class follows
/// @param pointer what the teacher points with
/// @param map     whether the class sees the map alone
/// @param desk    whether the teacher looks something up in the app, while the class keeps its picture
/// @param notes   whether the notes lie over the class screen, where there is one display
/// @param sheet   what is open on the console
/// @param auto    whether the lesson goes on by itself
public record Talk(Lesson lesson, LessonPlace at, Clocked clock, Veil veil, Optional<Slide> frozen, Pointer pointer,
        boolean map, boolean desk, boolean notes, Sheet sheet, boolean auto) {

    /// What is open on the console.
    public enum Sheet {
        /// The notes.
        NOTES,
        /// All parts of the lesson.
        OVERVIEW
    }

    /// A lesson that begins.
    public static Talk begin(Lesson lesson, LessonPlace at, Clocked clock) {
        return new Talk(lesson, at, clock, Veil.NONE, Optional.empty(), Pointer.NONE, false, false, false, Sheet.NOTES, false);
    }

    /// The same elsewhere in the lesson.
    public Talk with(LessonPlace other) {
        return new Talk(lesson, other, clock, veil, frozen, pointer, map, desk, notes, sheet, auto);
    }

    /// The same with another clock.
    public Talk with(Clocked other) {
        return new Talk(lesson, at, other, veil, frozen, pointer, map, desk, notes, sheet, auto);
    }

    /// The same with another cover; the same cover again takes it away.
    public Talk toggling(Veil other) {
        return new Talk(lesson, at, clock, veil == other ? Veil.NONE : other, frozen, pointer, map, desk, notes, sheet, auto);
    }

    /// The same with nothing over the class screen.
    public Talk uncovered() {
        return veil == Veil.NONE ? this : toggling(veil);
    }

    /// The same with the class keeping a picture, or following again.
    public Talk freezing(Optional<Slide> picture) {
        return new Talk(lesson, at, clock, veil, picture, pointer, map, desk, notes, sheet, auto);
    }

    /// The same with another pointer.
    public Talk with(Pointer other) {
        return new Talk(lesson, at, clock, veil, frozen, other, map, desk, notes, sheet, auto);
    }

    /// The same with the map alone, or not.
    public Talk mapping(boolean alone) {
        return new Talk(lesson, at, clock, veil, frozen, pointer, alone, desk, notes, sheet, auto);
    }

    /// The same with the app on the teacher's screen, or the console.
    public Talk lookingUp(boolean app) {
        return new Talk(lesson, at, clock, veil, frozen, pointer, map, app, notes, sheet, auto);
    }

    /// The same with the notes over the class screen, or not.
    public Talk noting(boolean shown) {
        return new Talk(lesson, at, clock, veil, frozen, pointer, map, desk, shown, sheet, auto);
    }

    /// The same with something else open on the console.
    public Talk with(Sheet other) {
        return new Talk(lesson, at, clock, veil, frozen, pointer, map, desk, notes, other, auto);
    }

    /// The same going on by itself, or not.
    public Talk going(boolean byItself) {
        return new Talk(lesson, at, clock, veil, frozen, pointer, map, desk, notes, sheet, byItself);
    }
}
