package org.cstoexplainer.model.state;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.id.CountryId;
import org.cstoexplainer.model.id.ViewId;
import org.cstoexplainer.model.story.Stop;
import org.cstoexplainer.model.world.Status;

/// What the map draws, without where it looks: derived from the state.
///
/// @param fills    the category of each state of the story that has one on the day shown
/// @param claimed  the parts that are hatched as occupied or claimed by Russia
/// @param latent   the parts that are hatched on a later day only, whose edges are not drawn yet
/// @param lit      the states that the stop or event is about; empty for all
/// @param ofCase   what is drawn of the case that is open
/// @param selected the state whose card is open
/// @param spot     the legend entry that is picked out
/// @param parties  whether there is no organisation yet, so that its later members are parties to the treaty
/// @param chips    the view whose chips are set; empty once somebody zoomed or panned
public record MapScene(Map<CountryId, Legend> fills, Set<String> claimed, Set<String> latent, Set<CountryId> lit,
        OfCase ofCase, Optional<CountryId> selected, Optional<Legend> spot, boolean parties,
        Optional<ViewId> chips) {

    private static final CountryId UKRAINE = new CountryId("UKR");

    /// Copies the collections.
    public MapScene {
        fills = Map.copyOf(fills);
        claimed = Set.copyOf(claimed);
        latent = Set.copyOf(latent);
        lit = Set.copyOf(lit);
    }

    /// What the map of the story draws.
    public static MapScene ofStory(AppState state) {
        var ofCase = OfCase.of(state);
        var scene = of(state.content(), state.map(), state.place(), ofCase);
        return state.place().card() instanceof Card.OfOwnCase ? scene.lighting(ofCase.states()) : scene;
    }

    /// What the map of the story draws for a look and a place.
    public static MapScene of(Content content, MapLook look, Place place) {
        return of(content, look, place, OfCase.NONE);
    }

    private MapScene lighting(Set<CountryId> states) {
        return new MapScene(fills, claimed, latent, states, ofCase, selected, spot, parties, chips);
    }

    private static MapScene of(Content content, MapLook look, Place place, OfCase ofCase) {
        var day = content.story().checked().latest();
        var fills = statuses(content, day);
        content.map().proposers().forEach(id -> fills.put(id, Legend.PROPOSER));
        return new MapScene(fills, claimed(content, day), latent(content, day), lit(content, place), ofCase, place.country(),
                look.spot(), parties(content, day), look.named());
    }

    /// What the map draws beside a stop, whatever is shown elsewhere.
    public static MapScene ofStop(Content content, Stop stop) {
        var look = new MapLook(Moves.frame(content.view(stop.map())), Optional.of(stop.map()), Optional.empty());
        var year = content.story().checked().year();
        return of(content, look, new Place(View.STORY, stop.id(), new Card.None(), year, Optional.empty()));
    }

    /// Whether an entry of the legend stands for something that the view shows. Once somebody zoomed or panned, all do.
    public boolean shows(Content content, Legend entry) {
        return chips.map(id -> content.view(id).chips().stream().map(chip -> fills.get(chip.state()))
                .anyMatch(category -> category == (entry == Legend.CLAIMED ? Legend.UKRAINE : entry))).orElse(true);
    }

    /// What the map of members over time draws.
    public static MapScene ofMembers(AppState state) {
        var content = state.content();
        var day = Roll.day(content, state.place().year());
        return new MapScene(statuses(content, day), claimed(content, day), latent(content, day), Set.of(),
                OfCase.NONE, state.place().country(), Optional.empty(), parties(content, day), Optional.of(new ViewId("members")));
    }

    /// How many states are in a category; Ukraine and the claimed regions are not counted.
    public long count(Legend entry) {
        return fills.values().stream().filter(entry::equals).count();
    }

    /// The key of the sentence that says what a state is.
    public String sentence(CountryId id) {
        return switch (fills.get(id)) {
            case null -> "map.chip.none";
            case UKRAINE -> latent.isEmpty() ? "map.chip.ukraine" : "map.chip.none";
            case MEMBER -> parties ? "map.chip.party" : "map.chip.member";
            case Legend other -> "map.chip." + other.name().toLowerCase(Locale.ROOT);
        };
    }

    /// Whether a state stands back because something else is picked out.
    public boolean dimmed(CountryId id) {
        return spot.isPresent() && selected.filter(id::equals).isEmpty() && !matches(id, spot.get());
    }

    private boolean matches(CountryId id, Legend entry) {
        return entry == fills.get(id) || entry == Legend.CLAIMED && id.equals(UKRAINE);
    }

    private static Map<CountryId, Legend> statuses(Content content, LocalDate day) {
        var fills = new HashMap<CountryId, Legend>();
        content.states().forEach(state -> Roll.status(state, day).map(Legend::of)
                .ifPresent(category -> fills.put(state.state(), category)));
        fills.put(UKRAINE, Legend.UKRAINE);
        return fills;
    }

    private static boolean parties(Content content, LocalDate day) {
        return Roll.count(content, day, Status.MEMBER) == 0;
    }

    private static Set<String> claimed(Content content, LocalDate day) {
        return content.contested().stream()
                .filter(place -> place.hatched().filter(from -> !from.earliest().isAfter(day)).isPresent())
                .flatMap(place -> place.parts().stream()).collect(Collectors.toSet());
    }

    private static Set<String> latent(Content content, LocalDate day) {
        return content.contested().stream()
                .filter(place -> place.hatched().filter(from -> from.earliest().isAfter(day)).isPresent())
                .flatMap(place -> place.parts().stream()).collect(Collectors.toSet());
    }

    /// What the stop, the event or the case is about; one's own case picks its states itself.
    private static Set<CountryId> lit(Content content, Place place) {
        return switch (place.card()) {
            case Card.OfEvent(var id) -> new HashSet<>(content.event(id).states());
            case Card.OfCase(var id) -> new HashSet<>(content.one(id).states());
            case Card.OfCountry _, Card.OfMap _, Card.OfOwnCase _, Card.None _ ->
                    new HashSet<>(content.stop(place.stop()).states());
        };
    }
}
