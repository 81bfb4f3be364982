package org.cstoexplainer.model.state;

import org.cstoexplainer.model.id.CaseId;
import org.cstoexplainer.model.id.CountryId;
import org.cstoexplainer.model.id.EventId;

/// What lies over the stop in the panel.
public sealed interface Card {

    /// Nothing: the stop itself is shown.
    record None() implements Card {
    }

    /// The card of a state.
    ///
    /// @param country the state
    record OfCountry(CountryId country) implements Card {
    }

    /// The card of an event that has no stop.
    ///
    /// @param event the event
    record OfEvent(EventId event) implements Card {
    }

    /// The card of a case of the walk, whose states and places are lit.
    ///
    /// @param chosen the case
    record OfCase(CaseId chosen) implements Card {
    }

    /// The card of one's own case, whose states are picked on the map while it is open.
    record OfOwnCase() implements Card {
    }

    /// How the map draws contested places.
    record OfMap() implements Card {
    }
}
