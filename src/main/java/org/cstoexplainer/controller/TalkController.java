package org.cstoexplainer.controller;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import org.cstoexplainer.model.id.CaseId;
import org.cstoexplainer.model.id.LessonId;
import org.cstoexplainer.model.id.StepId;
import org.cstoexplainer.model.lesson.LessonItem;
import org.cstoexplainer.model.quiz.Tally;
import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.model.state.Hands;
import org.cstoexplainer.model.state.LessonSteps;
import org.cstoexplainer.model.state.Lessons;
import org.cstoexplainer.model.state.MapLook;
import org.cstoexplainer.model.state.Notice;
import org.cstoexplainer.model.state.Overlay;
import org.cstoexplainer.model.state.Pointer;
import org.cstoexplainer.model.state.Slides;
import org.cstoexplainer.model.state.Talk;
import org.cstoexplainer.model.state.Veil;
import org.cstoexplainer.model.state.WalkReading;
import org.cstoexplainer.model.treaty.Answer;

/// Giving a lesson to a class. While none is given, each of these but the starts changes nothing.
public final class TalkController {

    /// What a class votes on, in the order of the counters.
    private static final List<Answer> VOTES = List.of(Answer.YES, Answer.NO, Answer.CONTESTED);

    private final Store store;
    private final InstantSource clock;

    TalkController(Store store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /// Begins the chosen lesson at its first part. During a lesson it changes nothing: a clicker's start button may be out
    /// of phase.
    public void start() {
        begin(_ -> 0);
    }

    /// Begins the chosen lesson at the stop, walk or question that the desk shows; where it has none such, at the first.
    public void startHere() {
        begin(state -> Lessons.here(state, Lessons.chosen(state)));
    }

    /// Chooses the lesson that a start begins.
    public void choose(LessonId lesson) {
        store.update(state -> state.with(state.settings().with(state.settings().classroom().withLesson(lesson.value()))));
    }

    /// Ends the lesson and shows its record.
    public void end() {
        during(state -> state.with(state.teaching().ended(LessonSteps.left(talkOf(state), clock.instant())))
                .with(new Overlay.Record()));
    }

    /// One step forward. What covers the class screen goes first.
    public void forward() {
        step(LessonSteps::forward);
    }

    /// One step backward. What covers the class screen goes first.
    public void backward() {
        step(LessonSteps::backward);
    }

    /// To a part of the lesson, counted from 0.
    public void goTo(int item) {
        during(state -> LessonSteps.jump(closing(state), item, clock.instant()));
    }

    /// To the last part of the lesson.
    public void last() {
        during(state -> LessonSteps.jump(state, state.teaching().talk().orElseThrow().lesson().items().size() - 1,
                clock.instant()));
    }

    /// Covers the class screen, or uncovers it where it is covered so.
    public void toggle(Veil veil) {
        talk(talk -> talk.toggling(veil));
    }

    /// Lets the class keep its picture while the lesson goes on, or follow again.
    public void toggleFreeze() {
        during(state -> state.with(state.teaching().with(talkOf(state).lookingUp(false)
                .freezing(talkOf(state).frozen().isPresent() ? Optional.empty() : Slides.shown(state)))));
    }

    /// Shows the app with the search open on the teacher's screen; the class keeps its picture. With one display it sees the app,
    /// and what was said to the teacher goes.
    public void lookUp() {
        during(state -> state.with(state.teaching().with(talkOf(state).lookingUp(true).freezing(Slides.shown(state))))
                .with(new Overlay.Find("")).with(Notice.NONE));
    }

    /// Back to the console; the class follows again.
    public void release() {
        during(state -> state.with(state.teaching().with(talkOf(state).lookingUp(false).freezing(Optional.empty())))
                .with(new Overlay.None()));
    }

    /// Shows a ring or a spotlight, or takes it away.
    public void toggle(Pointer.Kind kind) {
        talk(talk -> talk.with(talk.pointer().toggling(kind)));
    }

    /// Moves the pointer.
    ///
    /// @param x share of the class screen's width
    /// @param y share of its height
    public void point(double x, double y) {
        talk(talk -> talk.with(talk.pointer().at(x, y)));
    }

    /// Shows the class the map alone, or the lesson again.
    public void toggleMap() {
        talk(talk -> talk.mapping(!talk.map()));
    }

    /// Moves the map that the class sees.
    public void look(MapLook look) {
        during(state -> state.with(look));
    }

    /// Shows the notes over the class screen, or hides them.
    public void toggleNotes() {
        talk(talk -> talk.noting(!talk.notes()));
    }

    /// Opens the overview of all parts, or closes it.
    public void toggleOverview() {
        talk(talk -> talk.with(talk.sheet() == Talk.Sheet.OVERVIEW ? Talk.Sheet.NOTES : Talk.Sheet.OVERVIEW));
    }

    /// Lets the lesson go on by itself, or stops that.
    public void toggleAuto() {
        talk(talk -> talk.going(!talk.auto()));
    }

    /// Counts hands for an option of the question that is shown, of the walk or of the quiz.
    ///
    /// @param option the option, counted from 0; in a walk yes, no, contested
    /// @param by     how many hands more
    public void count(int option, int by) {
        during(state -> LessonSteps.item(talkOf(state)).map(item -> switch (item) {
            case LessonItem.Stop _ -> state;
            case LessonItem.Question(var id, _) -> hands(state, hands(state).with(id, hands(state).of(id).plus(option, by)));
            case LessonItem.Walk(var id, _) -> WalkReading.of(state).asked().map(step -> voted(state, id, step.id(),
                    hands(state).of(id, step.id()).plus(option, by))).orElse(state);
        }).orElse(state));
    }

    /// The answer with the most hands is marked.
    private static AppState voted(AppState state, CaseId scenario, StepId step, Tally tally) {
        var counted = hands(state, hands(state).with(scenario, step, tally));
        return tally.leader().isPresent() ? counted.with(state.walk().marking(VOTES.get(tally.leader().getAsInt()))) : counted;
    }

    /// Any key, as it ends going on by itself.
    public void pause() {
        talk(talk -> talk.auto() ? talk.going(false) : talk);
    }

    private static Hands hands(AppState state) {
        return state.teaching().hands();
    }

    private static AppState hands(AppState state, Hands other) {
        return state.with(state.teaching().with(other));
    }

    private void begin(ToIntFunction<AppState> item) {
        store.update(state -> state.teaching().talk().isPresent() ? state
                : LessonSteps.begin(state.with(new Overlay.None()), Lessons.chosen(state), item.applyAsInt(state), clock.instant()));
    }

    private void step(BiFunction<AppState, Instant, AppState> step) {
        during(state -> talkOf(state).veil() != Veil.NONE ? state.with(state.teaching().with(talkOf(state).uncovered()))
                : step.apply(closing(state), clock.instant()));
    }

    private static AppState closing(AppState state) {
        var talk = talkOf(state);
        return talk.sheet() == Talk.Sheet.NOTES && !talk.map() ? state
                : state.with(state.teaching().with(talk.with(Talk.Sheet.NOTES).mapping(false)));
    }

    private void talk(UnaryOperator<Talk> change) {
        during(state -> state.with(state.teaching().with(change.apply(talkOf(state)))));
    }

    private void during(UnaryOperator<AppState> change) {
        store.update(state -> state.teaching().talk().isPresent() ? change.apply(state) : state);
    }

    private static Talk talkOf(AppState state) {
        return state.teaching().talk().orElseThrow();
    }
}
