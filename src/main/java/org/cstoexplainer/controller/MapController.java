package org.cstoexplainer.controller;

import org.cstoexplainer.model.geo.Frame;
import org.cstoexplainer.model.id.CountryId;
import org.cstoexplainer.model.id.ViewId;
import org.cstoexplainer.model.state.Card;
import org.cstoexplainer.model.state.Legend;
import org.cstoexplainer.model.state.Moves;

/// Looking around on the map.
public final class MapController {

    private final Store store;

    MapController(Store store) {
        this.store = store;
    }

    /// Looks at a part of the plane.
    public void look(Frame frame) {
        store.update(state -> state.with(state.map().at(frame)));
    }

    /// Looks at a named view.
    ///
    /// @throws java.util.NoSuchElementException if there is no such view
    public void look(ViewId view) {
        store.update(state -> state.with(Moves.at(state.map(), state.content().view(view))));
    }

    /// Looks at the whole.
    public void whole() {
        store.update(state -> state.with(Moves.at(state.map(), state.content().map().views().getFirst())));
    }

    /// Chooses a state: opens its card, or closes it where it is open; while the card of one's own case is open, it picks
    /// the state for the case, or lets it go.
    public void choose(CountryId country) {
        store.update(state -> state.place().card() instanceof Card.OfOwnCase
                ? state.with(state.settings().withOwnCase(state.settings().ownCase().toggling(country)))
                : StoryController.card(state, new Card.OfCountry(country)));
    }

    /// Picks out a legend entry, or none where it was picked out.
    public void toggle(Legend entry) {
        store.update(state -> state.with(state.map().toggling(entry)));
    }
}
