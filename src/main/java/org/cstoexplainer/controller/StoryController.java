package org.cstoexplainer.controller;

import java.util.Optional;
import org.cstoexplainer.model.id.CountryId;
import org.cstoexplainer.model.id.EventId;
import org.cstoexplainer.model.id.StopId;
import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.model.state.Card;
import org.cstoexplainer.model.state.Moves;
import org.cstoexplainer.model.state.Overlay;
import org.cstoexplainer.model.state.Route;
import org.cstoexplainer.model.state.View;
import org.cstoexplainer.model.story.Stop;

/// Going through the story.
public final class StoryController {

    private final Store store;

    StoryController(Store store) {
        this.store = store;
    }

    /// To the next stop; at the last, nothing happens.
    public void next() {
        store.update(state -> to(state, Route.after(state.content(), state.place().stop())));
    }

    /// To the stop before; at the first, nothing happens.
    public void previous() {
        store.update(state -> to(state, Route.before(state.content(), state.place().stop())));
    }

    /// To a stop.
    ///
    /// @throws java.util.NoSuchElementException if there is no such stop
    public void goTo(StopId stop) {
        store.update(state -> Moves.toStop(state, stop).with(new Overlay.None()));
    }

    /// To the first stop.
    public void first() {
        store.update(state -> to(state, Route.numbered(state.content(), 1)));
    }

    /// To the last stop.
    public void last() {
        store.update(state -> to(state, Route.numbered(state.content(), state.content().story().stops().size())));
    }

    /// Opens the card of a state, or closes it where it is open.
    public void open(CountryId country) {
        store.update(state -> card(state, new Card.OfCountry(country)));
    }

    /// Opens the card of an event that has no stop.
    public void open(EventId event) {
        store.update(state -> card(state, new Card.OfEvent(event)));
    }

    /// Opens the card that says how the map draws contested places.
    public void openMapNotes() {
        store.update(state -> card(state, new Card.OfMap()));
    }

    /// Closes the card over the stop.
    public void closeCard() {
        store.update(state -> Moves.leave(state, state.place().with(new Card.None())));
    }

    /// Shows another view; stop, card and claim stay.
    public void show(View view) {
        store.update(state -> Moves.leave(state, state.place().in(view)).with(new Overlay.None()));
    }

    /// Back to where one was.
    public void back() {
        store.update(Moves::back);
    }

    /// Forward to where one came back from.
    public void forward() {
        store.update(Moves::forward);
    }

    private static AppState to(AppState state, Optional<Stop> stop) {
        return stop.map(found -> Moves.toStop(state, found.id())).orElse(state);
    }

    static AppState card(AppState state, Card card) {
        var wanted = state.place().card().equals(card) ? new Card.None() : card;
        var view = state.place().view() == View.MEMBERS ? View.MEMBERS : View.STORY;
        return Moves.leave(state, state.place().in(view).with(wanted)).with(new Overlay.None());
    }
}
