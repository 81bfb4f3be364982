package org.cstoexplainer.model.state;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.date.PartialDate;
import org.cstoexplainer.model.id.CountryId;
import org.cstoexplainer.model.id.EventId;
import org.cstoexplainer.model.id.StopId;
import org.cstoexplainer.model.story.Stop;
import org.cstoexplainer.model.timeline.ClaimKind;
import org.cstoexplainer.model.timeline.Event;
import org.cstoexplainer.model.timeline.Lane;

/// What the timeline draws, without where: derived from the state.
///
/// @param stops    the stops that are shown
/// @param current  the stop one is at
/// @param number   its number
/// @param numbers  the number of every stop, shown or not
/// @param labelled events that have a marker and a label of their own
/// @param context  the other events, as small ticks
/// @param links    events that led on to another one, with or without a marker of their own
/// @param date     where the playhead stands: at the stop, or at the event whose card is open
/// @param open     the event whose card is open
/// @param state    the selected state: what does not concern it is dimmed
public record TimelineScene(List<Stop> stops, StopId current, int number,
        Map<StopId, Integer> numbers, List<Event> labelled, List<Event> context,
        List<Event> links, PartialDate date, Optional<EventId> open, Optional<CountryId> state) {

    /// Copies the lists.
    public TimelineScene {
        stops = List.copyOf(stops);
        numbers = Map.copyOf(numbers);
        labelled = List.copyOf(labelled);
        context = List.copyOf(context);
        links = List.copyOf(links);
    }

    /// What the timeline draws in a state.
    public static TimelineScene of(AppState state) {
        var content = state.content();
        var look = state.timeline();
        var told = told(content);
        var free = content.chronicle().events().stream().filter(event -> !told.contains(event.id()))
                .filter(event -> shown(look, event.lane(), event.kind(), event.states())).toList();
        var open = state.place().card() instanceof Card.OfEvent(var id) ? Optional.of(id) : Optional.<EventId>empty();
        var stop = state.place().stop();
        return new TimelineScene(
                content.story().stops().stream().filter(one -> shown(look, one.lane(), one.kind(), one.states())).toList(),
                stop, Route.number(content, stop), Route.numbers(content), free.stream().filter(event -> event.label().isPresent()).toList(),
                free.stream().filter(event -> event.label().isEmpty()).toList(),
                content.chronicle().events().stream().filter(event -> event.linked().isPresent()).toList(),
                open.map(id -> content.event(id).date()).orElse(content.stop(stop).date()), open, state.place().country());
    }

    /// Whether something that concerns these states is dimmed.
    public boolean dims(List<CountryId> states) {
        return state.isPresent() && !states.contains(state.get());
    }

    private static Set<EventId> told(Content content) {
        return content.story().stops().stream().flatMap(stop -> stop.events().stream())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static boolean shown(TimelineLook look, Lane lane, ClaimKind kind, List<CountryId> states) {
        return look.lanes().contains(lane) && look.kinds().contains(kind)
                && (look.state().isEmpty() || states.contains(look.state().get()));
    }
}
