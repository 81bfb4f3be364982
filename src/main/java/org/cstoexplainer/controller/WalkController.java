package org.cstoexplainer.controller;

import java.util.Optional;
import org.cstoexplainer.model.id.CaseId;
import org.cstoexplainer.model.id.StepId;
import org.cstoexplainer.model.id.TreatyId;
import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.model.state.Card;
import org.cstoexplainer.model.state.Moves;
import org.cstoexplainer.model.state.Overlay;
import org.cstoexplainer.model.state.View;
import org.cstoexplainer.model.state.WalkExtra;
import org.cstoexplainer.model.state.WalkPage;
import org.cstoexplainer.model.state.WalkReading;
import org.cstoexplainer.model.state.WalkState;
import org.cstoexplainer.model.state.WalkSteps;
import org.cstoexplainer.model.treaty.Answer;
import org.cstoexplainer.model.treaty.Answers;
import org.cstoexplainer.model.treaty.Change;

/// Walking a treaty.
public final class WalkController {

    private final Store store;

    WalkController(Store store) {
        this.store = store;
    }

    /// Begins a case, with no answers; a case that is being walked goes on.
    public void choose(CaseId chosen) {
        store.update(state -> state.walk().chosen().equals(Optional.of(chosen)) ? state : begin(state, chosen));
    }

    /// Begins one's own case: the questions without evidence.
    public void chooseOwn() {
        walk(state -> state.walk().chosen().isEmpty() ? state.walk() : fresh(state, Optional.empty()));
    }

    /// Opens the walk with a case, from elsewhere in the app.
    public void open(CaseId chosen) {
        store.update(state -> {
            var walking = state.walk().chosen().equals(Optional.of(chosen)) ? state : begin(state, chosen);
            return Moves.leave(walking, walking.place().in(View.ARTICLE4)).with(new Overlay.None());
        });
    }

    /// Opens the walk with one's own case, from elsewhere in the app.
    public void openOwn() {
        store.update(state -> {
            var walking = state.walk().chosen().isEmpty() ? state : state.with(fresh(state, Optional.empty()));
            return Moves.leave(walking, walking.place().in(View.ARTICLE4)).with(new Overlay.None());
        });
    }

    /// Opens the walk at a question of the first treaty, from elsewhere in the app.
    public void open(StepId step) {
        store.update(state -> {
            var first = state.content().treaties().instruments().getFirst().id();
            var walk = state.walk().treaty().equals(first) ? state.walk() : through(state, first);
            return Moves.leave(state, state.place().in(View.ARTICLE4)).with(walk.at(step)).with(new Overlay.None());
        });
    }

    /// Answers a question; one stays at it.
    public void answer(StepId step, Answer answer) {
        walk(state -> answered(state, step, answer));
    }

    /// Answers the question that is asked, if one is.
    public void answer(Answer answer) {
        walk(state -> WalkReading.of(state).asked().map(step -> answered(state, step.id(), answer)).orElse(state.walk()));
    }

    /// On to the next question, or to the outcome. A question that is left without an answer counts as not known.
    public void next() {
        walk(state -> WalkReading.of(state).asked().map(step -> WalkSteps.after(state, step.id())).orElseGet(() ->
                state.walk().page() instanceof WalkPage.Paths ? state.walk().at(new WalkPage.Outcome()) : state.walk()));
    }

    /// Back to the question before.
    public void back() {
        walk(state -> {
            var reading = WalkReading.of(state);
            return reading.asked().map(step -> reading.before(step.id()).map(state.walk()::at).orElse(state.walk()))
                    .orElseGet(() -> state.walk().at(reading.last()));
        });
    }

    /// The one of two buttons that goes on: takes the answer that is marked, and goes on. From the outcome it goes nowhere.
    public void forward() {
        walk(WalkSteps::forward);
    }

    /// The one of two buttons that goes back: marks the next answer; past the last one it goes a question back, and at
    /// the first question begins with the marks again.
    public void backward() {
        walk(state -> WalkSteps.backward(state).orElseGet(() -> state.walk().at(state.walk().page())));
    }

    /// To a question.
    public void goTo(StepId step) {
        walk(state -> state.walk().at(step));
    }

    /// To the first question.
    public void first() {
        walk(state -> state.walk().at(WalkReading.of(state).instrument().steps().getFirst().id()));
    }

    /// To where the answers lead.
    public void outcome() {
        walk(state -> state.walk().at(new WalkPage.Outcome()));
    }

    /// To all paths.
    public void paths() {
        walk(state -> state.walk().at(new WalkPage.Paths()));
    }

    /// Takes all answers away, and begins again.
    public void reset() {
        walk(state -> fresh(state, state.walk().chosen()));
    }

    /// Throws a switch: takes other answers, or takes them back where they were taken.
    public void flip(Change change) {
        walk(state -> change.answers().equals(state.walk().answers()) && !state.walk().before().isEmpty()
                ? state.walk().undone() : state.walk().flipped(change.answers()));
    }

    /// Takes the last switch back.
    public void undo() {
        walk(state -> state.walk().undone());
    }

    /// Runs the case through another treaty: what it asks alike keeps its answer.
    public void choose(TreatyId treaty) {
        walk(state -> through(state, treaty));
    }

    /// Unfolds something, or folds it.
    public void toggle(WalkExtra extra) {
        walk(state -> state.walk().toggling(extra));
    }

    /// Lights the states of the case on the map of the story.
    public void showOnMap() {
        store.update(state -> WalkReading.of(state).chosen().map(one -> Moves.leave(state,
                        state.place().in(View.STORY).with(new Card.OfCase(one.id())))
                .with(Moves.at(state.map(), state.content().view(one.map())))).orElse(state));
    }

    private void walk(Course change) {
        store.update(state -> state.with(change.of(state)));
    }

    private static AppState begin(AppState state, CaseId chosen) {
        return state.with(fresh(state, Optional.of(chosen)));
    }

    private static WalkState fresh(AppState state, Optional<CaseId> chosen) {
        var content = state.content();
        var treaty = chosen.flatMap(id -> content.cases().stream().filter(one -> one.id().equals(id)).findFirst())
                .map(one -> one.treaty()).orElse(state.walk().treaty());
        var first = content.treaties().find(treaty).orElseGet(content.treaties().instruments()::getFirst);
        return WalkState.begin(first.id(), chosen, first.steps().getFirst().id(), state.walk().open());
    }

    private static WalkState answered(AppState state, StepId step, Answer answer) {
        return state.walk().settled().with(state.walk().answers().with(step, answer));
    }

    private static WalkState through(AppState state, TreatyId treaty) {
        var walk = state.walk();
        var reading = WalkReading.of(state);
        var other = state.content().treaties().instrument(treaty);
        var home = reading.chosen().map(one -> one.treaty().equals(treaty)).orElse(false);
        var answers = home ? walk.given().getOrDefault(treaty, Answers.NONE) : reading.under(other).answers();
        var page = walk.page() instanceof WalkPage.AtStep ? new WalkPage.AtStep(other.steps().getFirst().id()) : walk.page();
        return walk.under(treaty, page).with(answers);
    }

    /// What becomes of the walk.
    @FunctionalInterface
    private interface Course {

        WalkState of(AppState state);
    }
}
