package org.cstoexplainer.model.state;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.id.CaseId;
import org.cstoexplainer.model.id.QuestionId;
import org.cstoexplainer.model.id.StepId;
import org.cstoexplainer.model.lesson.Lesson;
import org.cstoexplainer.model.lesson.LessonItem;
import org.cstoexplainer.model.quiz.Tally;
import org.cstoexplainer.model.text.Wording;

/// What came of a lesson: the time at each part, the votes, the answers. Derived; nothing about a pupil is in it.
///
/// @param lesson  the lesson
/// @param begun   when it began
/// @param elapsed how long it took
/// @param parts   its parts, with the time at each
/// @param votes   the hands at each question of each walk on which the class voted
/// @param quiz    the hands at each question of the quiz for which some were counted
public record LessonRecord(Lesson lesson, Instant begun, Duration elapsed, List<Part> parts,
        Map<CaseId, Map<StepId, Tally>> votes, Map<QuestionId, Tally> quiz) {

    /// Copies the collections.
    public LessonRecord {
        parts = List.copyOf(parts);
        votes = Map.copyOf(votes);
        quiz = Map.copyOf(quiz);
    }

    /// A part of the lesson.
    ///
    /// @param title   what it was
    /// @param minutes how long it was meant to take
    /// @param spent   how long it took; nothing where it was passed over
    public record Part(Wording title, int minutes, Duration spent) {
    }

    /// The record of the lesson that was given last, if one was.
    public static Optional<LessonRecord> of(AppState state) {
        return state.teaching().given().map(talk -> new LessonRecord(talk.lesson(), talk.clock().begun(),
                talk.clock().elapsed(talk.clock().arrived()), parts(state.content(), talk),
                state.teaching().hands().votes(), state.teaching().hands().quiz()));
    }

    /// The title of a part of a lesson.
    public static Wording title(Content content, LessonItem item) {
        return switch (item) {
            case LessonItem.Stop(var stop, _) -> content.stop(stop).title();
            case LessonItem.Walk(var scenario, _) -> content.one(scenario).title();
            case LessonItem.Question(var question, _) -> content.question(question).question();
        };
    }

    private static List<Part> parts(Content content, Talk talk) {
        var items = talk.lesson().items();
        return IntStream.range(0, items.size()).mapToObj(i -> new Part(title(content, items.get(i)), items.get(i).minutes(),
                talk.clock().at(i, false, talk.clock().arrived()))).toList();
    }
}
