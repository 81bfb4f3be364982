package org.cstoexplainer.controller;

import java.util.function.UnaryOperator;
import org.cstoexplainer.model.id.CountryId;
import org.cstoexplainer.model.settings.OwnCase;
import org.cstoexplainer.model.state.Card;
import org.cstoexplainer.model.state.Moves;
import org.cstoexplainer.model.state.View;

/// One's own case for the walk: its name and its states.
public final class OwnCaseController {

    private final Store store;

    OwnCaseController(Store store) {
        this.store = store;
    }

    /// Gives it a name.
    public void call(String name) {
        change(own -> own.called(name));
    }

    /// Picks a state for it, or lets it go.
    public void toggle(CountryId state) {
        change(own -> own.toggling(state));
    }

    /// Says which of its states is said to be attacked.
    public void attacked(CountryId state) {
        change(own -> own.attacking(state));
    }

    /// Shows it on the map, where its states are picked.
    public void showOnMap() {
        store.update(state -> Moves.leave(state, state.place().in(View.STORY).with(new Card.OfOwnCase()))
                .with(Moves.at(state.map(), state.content().map().views().getFirst())));
    }

    private void change(UnaryOperator<OwnCase> course) {
        store.update(state -> state.with(state.settings().withOwnCase(course.apply(state.settings().ownCase()))));
    }
}
