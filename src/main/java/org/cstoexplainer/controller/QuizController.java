package org.cstoexplainer.controller;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.cstoexplainer.model.id.QuestionId;
import org.cstoexplainer.model.quiz.Letter;
import org.cstoexplainer.model.quiz.Question;
import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.model.state.Hands;
import org.cstoexplainer.model.state.Moves;
import org.cstoexplainer.model.state.Overlay;
import org.cstoexplainer.model.state.QuizReading;
import org.cstoexplainer.model.state.Teaching;
import org.cstoexplainer.model.state.View;

/// Going through the quiz at the desk. Where the content has no question, each of these but the first changes nothing.
public final class QuizController {

    private final Store store;

    QuizController(Store store) {
        this.store = store;
    }

    /// Opens a question, from elsewhere in the app.
    public void open(QuestionId question) {
        store.update(state -> Moves.leave(state, state.place().in(View.QUIZ)).with(state.teaching().at(question))
                .with(new Overlay.None()));
    }

    /// To the next question; at the last, nothing happens.
    public void next() {
        go(QuizReading::after);
    }

    /// To the question before; at the first, nothing happens.
    public void previous() {
        go(QuizReading::before);
    }

    /// To the first question.
    public void first() {
        go(reading -> reading.questions().stream().findFirst());
    }

    /// To the last question.
    public void last() {
        go(reading -> reading.questions().reversed().stream().findFirst());
    }

    /// Chooses an option at the desk; once the right one is shown, nothing happens.
    public void choose(Letter option) {
        change((teaching, asked) -> teaching.hands().revealed().contains(asked.id()) ? teaching
                : teaching.choosing(asked.id(), Optional.of(option)));
    }

    /// Shows the right option.
    public void reveal() {
        hands((hands, asked) -> hands.revealing(asked.id(), true));
    }

    /// Asks the question again: no hand, nothing chosen, nothing shown.
    public void again() {
        change((teaching, asked) -> teaching.with(teaching.hands().again(asked.id()))
                .choosing(asked.id(), Optional.empty()));
    }

    /// Counts hands for an option.
    ///
    /// @param by how many hands more
    public void count(Letter option, int by) {
        hands((hands, asked) -> hands.with(asked.id(), hands.of(asked.id()).plus(option.ordinal(), by)));
    }

    private void go(Function<QuizReading, Optional<Question>> way) {
        store.update(state -> way.apply(QuizReading.of(state))
                .map(found -> state.with(state.teaching().at(found.id()))).orElse(state));
    }

    private void hands(BiFunction<Hands, Question, Hands> change) {
        change((teaching, asked) -> teaching.with(change.apply(teaching.hands(), asked)));
    }

    private void change(BiFunction<Teaching, Question, Teaching> change) {
        store.update(state -> QuizReading.of(state).asked().map(asked -> changed(state, asked, change)).orElse(state));
    }

    private static AppState changed(AppState state, Question asked, BiFunction<Teaching, Question, Teaching> change) {
        return state.with(change.apply(state.teaching(), asked));
    }
}
