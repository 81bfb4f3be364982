package org.cstoexplainer.model.state;

import java.time.Instant;
import java.util.Optional;
import org.cstoexplainer.model.id.CaseId;
import org.cstoexplainer.model.lesson.Lesson;
import org.cstoexplainer.model.lesson.LessonItem;

/// Going through a lesson with two buttons: forward takes the next page, the marked answer, the reveal, the next part;
/// backward takes back. Each is one change of the whole state, so that both screens move together.
public final class LessonSteps {

    private LessonSteps() {
    }

    /// The state when a lesson begins at one of its parts: no hand is counted yet.
    ///
    /// @param item the part, counted from 0
    public static AppState begin(AppState state, Lesson lesson, int item, Instant now) {
        var talk = Talk.begin(lesson, LessonPlace.at(item), Clocked.from(now));
        return entered(state.with(state.teaching().with(Hands.NONE).with(talk)), item, false);
    }

    /// The state when a lesson goes on where it was: the stop for map and timeline, and a page that there is.
    public static AppState at(AppState state) {
        return talk(state).flatMap(LessonSteps::item).map(item -> switch (item) {
            case LessonItem.Stop(var stop, _) ->
                onPage(Moves.arriveAt(state, stop), StopPage.of(state.content().stop(stop)).size() - 1);
            case LessonItem.Walk(var scenario, _) -> onPage(state.with(walking(state, scenario)), Slide.OUTCOME_PAGES - 1);
            case LessonItem.Question _ -> onPage(state, Slide.OUTCOME_PAGES - 1);
        }).orElse(state);
    }

    /// The walk through a case; from its beginning, where another case was walked.
    private static WalkState walking(AppState state, CaseId scenario) {
        return state.walk().chosen().equals(Optional.of(scenario)) ? state.walk() : WalkSteps.enter(state, scenario, false);
    }

    private static AppState onPage(AppState state, int last) {
        var talk = talk(state).orElseThrow();
        return page(state, talk, Math.min(talk.at().build(), last));
    }

    /// One step forward; after the last page of the last part comes the end, and nothing after it.
    public static AppState forward(AppState state, Instant now) {
        return talk(state).map(talk -> item(talk).map(item -> switch (item) {
            case LessonItem.Stop(var stop, _) -> talk.at().build() + 1 < StopPage.of(state.content().stop(stop)).size()
                    ? page(state, talk, talk.at().build() + 1) : go(state, talk.at().item() + 1, false, now);
            case LessonItem.Walk _ -> walkOn(state, talk, now);
            case LessonItem.Question(var question, _) -> state.teaching().hands().revealed().contains(question)
                    ? go(state, talk.at().item() + 1, false, now)
                    : state.with(state.teaching().with(state.teaching().hands().revealing(question, true)));
        }).orElse(state)).orElse(state);
    }

    /// One step backward; before the first page of the first part there is nothing.
    public static AppState backward(AppState state, Instant now) {
        return talk(state).map(talk -> item(talk).map(item -> switch (item) {
            case LessonItem.Stop _ -> talk.at().build() > 0
                    ? page(state, talk, talk.at().build() - 1) : go(state, talk.at().item() - 1, true, now);
            case LessonItem.Walk _ -> walkBack(state, talk, now);
            case LessonItem.Question(var question, _) -> state.teaching().hands().revealed().contains(question)
                    ? state.with(state.teaching().with(state.teaching().hands().revealing(question, false)))
                    : go(state, talk.at().item() - 1, true, now);
        }).orElseGet(() -> go(state, talk.at().item() - 1, true, now))).orElse(state);
    }

    /// To a part of the lesson, at its first page.
    ///
    /// @param item the part, counted from 0; where there is no such part, nothing happens
    public static AppState jump(AppState state, int item, Instant now) {
        return go(state, item, false, now);
    }

    /// A lesson whose present part is left: the time at it is counted.
    public static Talk left(Talk talk, Instant now) {
        return talk.with(talk.clock().leaving(talk.at().item(), now));
    }

    /// The part that is shown; none at the end.
    public static Optional<LessonItem> item(Talk talk) {
        var items = talk.lesson().items();
        return talk.at().item() < items.size() ? Optional.of(items.get(talk.at().item())) : Optional.empty();
    }

    private static Optional<Talk> talk(AppState state) {
        return state.teaching().talk();
    }

    private static AppState page(AppState state, Talk talk, int build) {
        return state.with(state.teaching().with(talk.with(talk.at().page(build))));
    }

    private static AppState walkOn(AppState state, Talk talk, Instant now) {
        if (!(state.walk().page() instanceof WalkPage.Outcome)) {
            return state.with(WalkSteps.forward(state)).with(state.teaching().with(talk.with(talk.at().page(0))));
        }
        return talk.at().build() + 1 < Slide.OUTCOME_PAGES ? page(state, talk, talk.at().build() + 1)
                : go(state, talk.at().item() + 1, false, now);
    }

    private static AppState walkBack(AppState state, Talk talk, Instant now) {
        if (talk.at().build() > 0) {
            return page(state, talk, talk.at().build() - 1);
        }
        return WalkSteps.backward(state).map(state::with).orElseGet(() -> go(state, talk.at().item() - 1, true, now));
    }

    private static AppState go(AppState state, int item, boolean fromBehind, Instant now) {
        var talk = talk(state).orElseThrow();
        var end = talk.lesson().items().size();
        if (item < 0 || item > end || item == talk.at().item()) {
            return state;
        }
        var left = left(talk, now).with(LessonPlace.at(item)).mapping(false);
        return entered(state.with(state.teaching().with(left)), item, fromBehind);
    }

    /// What goes with coming to a part: the stop for map and timeline, the case for the walk.
    private static AppState entered(AppState state, int item, boolean fromBehind) {
        var talk = talk(state).orElseThrow();
        return item(talk).map(part -> switch (part) {
            case LessonItem.Stop(var stop, _) -> Moves.arriveAt(state, stop).with(state.teaching().with(talk.with(
                    talk.at().page(fromBehind ? StopPage.of(state.content().stop(stop)).size() - 1 : 0))));
            case LessonItem.Walk(var scenario, _) -> {
                var walk = WalkSteps.enter(state, scenario, fromBehind);
                var build = walk.page() instanceof WalkPage.Outcome ? Slide.OUTCOME_PAGES - 1 : 0;
                yield state.with(walk).with(state.teaching().with(talk.with(talk.at().page(build))));
            }
            case LessonItem.Question _ -> state;
        }).orElse(state);
    }
}
