package org.cstoexplainer.controller;

import java.util.Optional;
import java.util.stream.IntStream;
import org.cstoexplainer.model.id.LessonId;
import org.cstoexplainer.model.lesson.Lesson;
import org.cstoexplainer.model.lesson.LessonEdits;
import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.model.state.Lessons;
import org.cstoexplainer.model.state.Notebook;
import org.cstoexplainer.model.state.Overlay;
import org.cstoexplainer.model.text.Words;

/// Making lessons of one's own.
public final class LessonsController {

    private static final String OWN = "own-";

    private final Store store;

    LessonsController(Store store) {
        this.store = store;
    }

    /// Shows a lesson and chooses it: a start begins it.
    public void choose(LessonId lesson) {
        store.update(state -> chosen(state, lesson));
    }

    /// Makes a lesson of one's own out of another, and shows it.
    public void copy(Lesson lesson) {
        store.update(state -> {
            var id = free(state.teaching().notebook());
            var words = Words.in(state.settings().lang());
            var own = LessonEdits.titled(new Lesson(id, lesson.title(), lesson.items()),
                    words.say("lessons.copyOf", words.of(lesson.title())));
            return chosen(state.with(state.teaching().with(state.teaching().notebook().with(own))), id);
        });
    }

    /// Changes a lesson of one's own. One of the content stays as it is.
    public void change(Lesson lesson) {
        store.update(state -> state.teaching().notebook().lesson(lesson.id()).isEmpty() ? state
                : state.with(state.teaching().with(state.teaching().notebook().with(lesson))));
    }

    /// Takes a lesson of one's own away, and shows the first there is.
    public void delete(LessonId lesson) {
        store.update(state -> {
            var without = state.with(state.teaching().with(state.teaching().notebook().without(lesson)));
            return chosen(without, Lessons.all(without).getFirst().id());
        });
    }

    private static AppState chosen(AppState state, LessonId lesson) {
        return state.with(state.settings().with(state.settings().classroom().withLesson(lesson.value())))
                .with(new Overlay.Lessons(Optional.of(lesson)));
    }

    private static LessonId free(Notebook notebook) {
        return IntStream.iterate(1, i -> i + 1).mapToObj(i -> new LessonId(OWN + i))
                .filter(id -> notebook.lesson(id).isEmpty()).findFirst().orElseThrow();
    }
}
