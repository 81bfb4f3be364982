package org.cstoexplainer.model.state;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cstoexplainer.model.id.CountryId;
import org.cstoexplainer.model.treaty.casebook.CasePlace;

/// What the map draws of the case whose card is open.
///
/// @param states  the states concerned
/// @param obliged the states that would owe help
/// @param places  the places concerned
/// @param picked  the states that are picked by hand, which is so in one's own case
public record OfCase(Set<CountryId> states, Set<CountryId> obliged, List<CasePlace> places, Set<CountryId> picked) {

    /// No case is open.
    public static final OfCase NONE = new OfCase(Set.of(), Set.of(), List.of(), Set.of());

    /// Copies the collections.
    public OfCase {
        states = Set.copyOf(states);
        obliged = Set.copyOf(obliged);
        places = List.copyOf(places);
        picked = Set.copyOf(picked);
    }

    /// What is drawn of the case whose card is open, if one is.
    static OfCase of(AppState state) {
        return switch (state.place().card()) {
            case Card.OfCase(var id) -> new OfCase(new HashSet<>(state.content().one(id).states()), Obliged.of(state),
                    state.content().one(id).places(), Set.of());
            case Card.OfOwnCase _ -> {
                var states = new HashSet<>(state.settings().ownCase().states());
                yield new OfCase(states, Obliged.of(state), List.of(), states);
            }
            case Card.OfCountry _, Card.OfEvent _, Card.OfMap _, Card.None _ -> NONE;
        };
    }

    /// Whether a state has to do with the case.
    public boolean concerns(CountryId id) {
        return states.contains(id) || obliged.contains(id);
    }
}
