package org.cstoexplainer.cli;

import java.time.Instant;
import org.cstoexplainer.model.lesson.LessonItem;
import org.cstoexplainer.model.quiz.Tally;
import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.model.state.Hands;
import org.cstoexplainer.model.state.LessonSteps;
import org.cstoexplainer.model.state.Lessons;
import org.cstoexplainer.model.state.Overlay;

/// A state after a lesson that went as planned, with a few hands counted, for a picture of its record.
final class RecordStart {

    private static final Instant MORNING = Instant.parse("2026-03-02T09:00:00Z");

    private RecordStart() {
    }

    static AppState at(AppState start) {
        var lesson = Lessons.chosen(start);
        var state = LessonSteps.begin(start, lesson, 0, MORNING);
        var now = MORNING;
        for (var item = 0; item < lesson.items().size(); item++) {
            state = counted(state, lesson.items().get(item));
            now = now.plusSeconds(lesson.items().get(item).minutes() * 55L + item);
            state = LessonSteps.jump(state, item + 1, now);
        }
        var last = LessonSteps.left(state.teaching().talk().orElseThrow(), now);
        return state.with(state.teaching().ended(last)).with(new Overlay.Record());
    }

    private static AppState counted(AppState state, LessonItem item) {
        var hands = state.teaching().hands();
        return switch (item) {
            case LessonItem.Stop _ -> state;
            case LessonItem.Question(var id, _) -> state.with(state.teaching().with(hands.with(id,
                    Tally.none(4).plus(0, 3).plus(1, 14).plus(2, 6).plus(3, 4))));
            case LessonItem.Walk(var id, _) -> {
                Hands voted = hands;
                for (var step : state.content().one(id).steps()) {
                    voted = voted.with(id, step.step(), Tally.none(Hands.VOTES).plus(0, 4).plus(1, 17).plus(2, 6));
                }
                yield state.with(state.teaching().with(voted));
            }
        };
    }
}
