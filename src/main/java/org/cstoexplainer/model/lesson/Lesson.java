package org.cstoexplainer.model.lesson;

import java.util.List;
import org.cstoexplainer.model.id.LessonId;
import org.cstoexplainer.model.text.Wording;

/// A lesson: stops, cases and questions in an order, each with the minutes it is meant to take.
///
/// @param id    its key
/// @param title its title
/// @param items its parts
public record Lesson(LessonId id, Wording title, List<LessonItem> items) {

    /// Copies the list.
    ///
    /// @throws IllegalArgumentException if there is no part
    public Lesson {
        if (items.isEmpty()) {
            throw new IllegalArgumentException("A lesson has no parts. Add a stop, a walk or a question.");
        }
        items = List.copyOf(items);
    }

    /// How long it is meant to take, minutes.
    public int minutes() {
        return items.stream().mapToInt(LessonItem::minutes).sum();
    }
}
