package org.cstoexplainer.model.state;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cstoexplainer.model.id.LessonId;
import org.cstoexplainer.model.id.StopId;
import org.cstoexplainer.model.lesson.Lesson;

/// What a teacher has written; kept between runs.
///
/// @param lessons own lessons
/// @param notes   own notes, by stop
public record Notebook(List<Lesson> lessons, Map<StopId, String> notes) {

    /// Nothing written yet.
    public static final Notebook EMPTY = new Notebook(List.of(), Map.of());

    /// Copies the collections.
    public Notebook {
        lessons = List.copyOf(lessons);
        notes = Map.copyOf(notes);
    }

    /// The own lesson with that key, if there is one.
    public Optional<Lesson> lesson(LessonId id) {
        return lessons.stream().filter(lesson -> lesson.id().equals(id)).findFirst();
    }

    /// The own notes at a stop, or nothing.
    public String note(StopId stop) {
        return notes.getOrDefault(stop, "");
    }

    /// The same with an own lesson added, or changed where there is one with its key.
    public Notebook with(Lesson lesson) {
        var replaced = lessons.stream().map(one -> one.id().equals(lesson.id()) ? lesson : one).toList();
        return new Notebook(lesson(lesson.id()).isPresent() ? replaced
                : Stream.concat(lessons.stream(), Stream.of(lesson)).toList(), notes);
    }

    /// The same without an own lesson.
    public Notebook without(LessonId id) {
        return new Notebook(lessons.stream().filter(lesson -> !lesson.id().equals(id)).toList(), notes);
    }

    /// The same with other notes at a stop.
    public Notebook noting(StopId stop, String words) {
        var next = new HashMap<>(notes);
        next.put(stop, words);
        return new Notebook(lessons, next);
    }
}
