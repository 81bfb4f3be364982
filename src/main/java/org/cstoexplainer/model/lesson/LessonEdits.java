package org.cstoexplainer.model.lesson;

import java.util.ArrayList;
import java.util.Collections;
import org.cstoexplainer.model.text.Wording;

/// How a lesson is changed: each gives another lesson.
public final class LessonEdits {

    private LessonEdits() {
    }

    /// With another title; a blank one changes nothing.
    public static Lesson titled(Lesson lesson, String title) {
        return title.isBlank() ? lesson : new Lesson(lesson.id(), Wording.english(title.strip()), lesson.items());
    }

    /// With a part added at the end.
    public static Lesson with(Lesson lesson, LessonItem item) {
        var items = new ArrayList<>(lesson.items());
        items.add(item);
        return new Lesson(lesson.id(), lesson.title(), items);
    }

    /// Without a part; the last one stays, as a lesson has parts.
    public static Lesson without(Lesson lesson, int part) {
        if (lesson.items().size() == 1) {
            return lesson;
        }
        var items = new ArrayList<>(lesson.items());
        items.remove(part);
        return new Lesson(lesson.id(), lesson.title(), items);
    }

    /// With a part earlier or later by one; beyond the ends nothing happens.
    public static Lesson moved(Lesson lesson, int part, int by) {
        var to = part + by;
        if (to < 0 || to >= lesson.items().size()) {
            return lesson;
        }
        var items = new ArrayList<>(lesson.items());
        Collections.swap(items, part, to);
        return new Lesson(lesson.id(), lesson.title(), items);
    }

    /// With more or fewer minutes for a part, between one and [LessonItem#LONGEST].
    public static Lesson minutes(Lesson lesson, int part, int by) {
        var items = new ArrayList<>(lesson.items());
        items.set(part, timed(items.get(part), Math.clamp(items.get(part).minutes() + (long) by, 1, LessonItem.LONGEST)));
        return new Lesson(lesson.id(), lesson.title(), items);
    }

    private static LessonItem timed(LessonItem item, int minutes) {
        return switch (item) {
            case LessonItem.Stop(var stop, _) -> new LessonItem.Stop(stop, minutes);
            case LessonItem.Walk(var scenario, _) -> new LessonItem.Walk(scenario, minutes);
            case LessonItem.Question(var question, _) -> new LessonItem.Question(question, minutes);
        };
    }
}
