package org.cstoexplainer.model.state;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cstoexplainer.model.id.QuestionId;
import org.cstoexplainer.model.lesson.LessonItem;

/// What a class sees of a state: derived.
public final class Slides {

    private Slides() {
    }

    /// What the class sees: the picture it keeps, or where the lesson stands. Nothing while no lesson is given.
    public static Optional<Slide> shown(AppState state) {
        return state.teaching().talk().map(talk -> talk.frozen().orElseGet(() -> live(state, talk)));
    }

    /// Where the lesson stands, whatever the class keeps.
    ///
    /// @throws java.util.NoSuchElementException if no lesson is given
    public static Slide live(AppState state) {
        return live(state, state.teaching().talk().orElseThrow());
    }

    /// What one step forward would show.
    ///
    /// @throws java.util.NoSuchElementException if no lesson is given
    public static Slide next(AppState state) {
        return live(LessonSteps.forward(state, Instant.EPOCH));
    }

    private static Slide live(AppState state, Talk talk) {
        if (talk.map()) {
            return new Slide.OfMap(state.map(), state.place());
        }
        return LessonSteps.item(talk).map(item -> switch (item) {
            case LessonItem.Stop part -> ofStop(state, part, talk.at().build());
            case LessonItem.Walk part -> ofWalk(state, part, talk.at().build());
            case LessonItem.Question part -> ofQuestion(state, part, talk);
        }).orElseGet(Slide.End::new);
    }

    private static Slide ofStop(AppState state, LessonItem.Stop part, int build) {
        var pages = StopPage.of(state.content().stop(part.stop()));
        var at = Math.min(build, pages.size() - 1);
        return new Slide.OfStop(part.stop(), pages.get(at), at, pages.size());
    }

    private static Slide ofWalk(AppState state, LessonItem.Walk part, int build) {
        var reading = WalkReading.of(state);
        return reading.asked().map(step -> (Slide) new Slide.OfStep(state.walk(),
                        state.teaching().hands().of(part.scenario(), step.id())))
                .orElseGet(() -> new Slide.OfOutcome(state.walk(), build, state.teaching().hands().votes(part.scenario())));
    }

    private static Slide ofQuestion(AppState state, LessonItem.Question part, Talk talk) {
        var hands = state.teaching().hands();
        var questions = questions(talk);
        return new Slide.OfQuestion(part.question(), hands.of(part.question()), hands.revealed().contains(part.question()),
                questions.indexOf(part.question()) + 1, questions.size());
    }

    private static List<QuestionId> questions(Talk talk) {
        return talk.lesson().items().stream().flatMap(item -> item instanceof LessonItem.Question(var id, _)
                ? Stream.of(id) : Stream.empty()).distinct().toList();
    }
}
