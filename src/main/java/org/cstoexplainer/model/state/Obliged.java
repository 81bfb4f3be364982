package org.cstoexplainer.model.state;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.date.PartialDate;
import org.cstoexplainer.model.id.CountryId;
import org.cstoexplainer.model.treaty.Instrument;
import org.cstoexplainer.model.treaty.Parties;
import org.cstoexplainer.model.treaty.casebook.Case;
import org.cstoexplainer.model.world.Country;
import org.cstoexplainer.model.world.Status;

/// Who would owe help if a treaty's clause were fulfilled: its other parties on the day, where one of them is said to be
/// attacked.
public final class Obliged {

    private static final Set<Status> BOUND = Set.of(Status.PARTY, Status.MEMBER, Status.FROZEN);

    private Obliged() {
    }

    /// Who would owe help in the case whose card is open; nobody where none is.
    public static Set<CountryId> of(AppState state) {
        var content = state.content();
        return switch (state.place().card()) {
            case Card.OfCase(var id) -> in(content, content.one(id));
            case Card.OfOwnCase _ -> of(content, WalkReading.of(state).instrument(),
                    state.settings().ownCase().attacked().stream().toList(), today(content));
            case Card.OfCountry _, Card.OfEvent _, Card.OfMap _, Card.None _ -> Set.of();
        };
    }

    /// Who would owe help in a case: on the day it began, if it happened.
    public static Set<CountryId> in(Content content, Case one) {
        var day = content.precedents().stream().filter(it -> one.precedent().filter(it.id()::equals).isPresent())
                .findFirst().map(it -> it.from().earliest()).orElseGet(() -> today(content));
        return content.treaties().find(one.treaty()).map(treaty -> of(content, treaty, one.attacked(), day)).orElse(Set.of());
    }

    /// Who would owe help under a treaty on a day.
    ///
    /// @param attacked the states said to be attacked
    public static Set<CountryId> of(Content content, Instrument treaty, List<CountryId> attacked, LocalDate day) {
        var parties = treaty.parties().map(whose -> parties(content, whose, day)).orElse(Set.of());
        return attacked.stream().noneMatch(parties::contains) ? Set.of()
                : parties.stream().filter(id -> !attacked.contains(id)).collect(Collectors.toUnmodifiableSet());
    }

    private static LocalDate today(Content content) {
        return content.story().checked().latest();
    }

    private static Set<CountryId> parties(Content content, Parties whose, LocalDate day) {
        return switch (whose) {
            case MEMBERS -> content.states().stream().filter(state -> Roll.status(state, day).filter(BOUND::contains).isPresent())
                    .map(state -> state.state()).collect(Collectors.toSet());
            case NATO -> countries(content, country -> country.nato().filter(since(day)).isPresent());
            case EU -> countries(content, country -> country.eu().filter(since(day)).isPresent());
        };
    }

    private static Predicate<PartialDate> since(LocalDate day) {
        return date -> !date.earliest().isAfter(day);
    }

    private static Set<CountryId> countries(Content content, Predicate<Country> party) {
        return content.atlas().countries().stream().filter(party).map(Country::id).collect(Collectors.toSet());
    }
}
