package org.cstoexplainer.model.keep;

import java.time.Instant;
import java.util.Optional;
import org.cstoexplainer.model.id.LessonId;
import org.cstoexplainer.model.lesson.Lesson;
import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.model.state.Clocked;
import org.cstoexplainer.model.state.Hands;
import org.cstoexplainer.model.state.LessonPlace;
import org.cstoexplainer.model.state.LessonSteps;
import org.cstoexplainer.model.state.Lessons;
import org.cstoexplainer.model.state.Notice;
import org.cstoexplainer.model.state.Talk;
import org.cstoexplainer.model.state.WalkState;

/// How far a lesson has come: what is needed to go on with it after a crash.
///
/// @param lesson the lesson
/// @param at     where it stands
/// @param clock  the time it took
/// @param walk   the walk
/// @param hands  what the class answered
public record Progress(LessonId lesson, LessonPlace at, Clocked clock, WalkState walk, Hands hands) {

    /// The progress of the lesson that is being given, if one is.
    public static Optional<Progress> of(AppState state) {
        return state.teaching().talk().map(talk -> new Progress(talk.lesson().id(), talk.at(), talk.clock(), state.walk(),
                state.teaching().hands()));
    }

    /// The state in which the lesson goes on where it was. A lesson that there is no more is not gone on with, and
    /// that is said; one that has become shorter goes on at its last part.
    ///
    /// @param seen when it was kept
    /// @param now  when it goes on
    public AppState resume(AppState state, Instant seen, Instant now) {
        return Lessons.all(state).stream().filter(one -> one.id().equals(lesson)).findFirst()
                .map(one -> resume(state, one, clock.resumed(seen, now)))
                .orElseGet(() -> state.with(new Notice("notice.lessonGone", "")));
    }

    private AppState resume(AppState state, Lesson found, Clocked running) {
        var place = at.item() > found.items().size() ? LessonPlace.at(found.items().size() - 1) : at;
        var talk = Talk.begin(found, place, running);
        return LessonSteps.at(state.with(walk).with(state.teaching().with(hands).with(talk)));
    }
}
