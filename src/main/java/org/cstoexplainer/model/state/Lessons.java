package org.cstoexplainer.model.state;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.lesson.Lesson;
import org.cstoexplainer.model.lesson.LessonItem;

/// The lessons there are: derived from the state.
public final class Lessons {

    private Lessons() {
    }

    /// The lessons of the content, then those of the teacher's own of which the content has every part.
    public static List<Lesson> all(AppState state) {
        var own = state.teaching().notebook().lessons().stream()
                .filter(lesson -> lesson.items().stream().allMatch(item -> has(state.content(), item)));
        return Stream.concat(state.content().lessons().stream(), own).toList();
    }

    private static boolean has(Content content, LessonItem item) {
        return switch (item) {
            case LessonItem.Stop(var id, _) -> content.story().stops().stream().anyMatch(stop -> stop.id().equals(id));
            case LessonItem.Walk(var id, _) -> content.cases().stream().anyMatch(one -> one.id().equals(id));
            case LessonItem.Question(var id, _) -> content.quiz().stream().anyMatch(question -> question.id().equals(id));
        };
    }

    /// The lesson that was chosen, or the last of the content, which is the longest of those built in.
    public static Lesson chosen(AppState state) {
        var wanted = state.settings().classroom().lesson();
        return all(state).stream().filter(lesson -> wanted.equals(Optional.of(lesson.id().value()))).findFirst()
                .orElseGet(state.content().lessons()::getLast);
    }

    /// The part of a lesson that the desk shows, counted from 0; the first where it has no such part.
    public static int here(AppState state, Lesson lesson) {
        return IntStream.range(0, lesson.items().size()).filter(i -> shows(state, lesson.items().get(i))).findFirst().orElse(0);
    }

    private static boolean shows(AppState state, LessonItem item) {
        return switch (item) {
            case LessonItem.Stop(var stop, _) -> state.place().view() != View.ARTICLE4
                    && state.place().view() != View.QUIZ && stop.equals(state.place().stop());
            case LessonItem.Walk(var scenario, _) -> state.place().view() == View.ARTICLE4
                    && state.walk().chosen().equals(Optional.of(scenario));
            case LessonItem.Question(var question, _) -> state.place().view() == View.QUIZ
                    && QuizReading.of(state).asked().filter(asked -> asked.id().equals(question)).isPresent();
        };
    }
}
