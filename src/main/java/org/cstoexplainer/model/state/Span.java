package org.cstoexplainer.model.state;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.cstoexplainer.model.date.PartialDate;
import org.cstoexplainer.model.world.Status;
import org.cstoexplainer.model.world.StoryState;

/// A stretch of a state's history with one status: a piece of its bar.
///
/// @param status what the state was
/// @param start  since when, as precisely as known
/// @param until  the first day of the next stretch, or the end of the bar
public record Span(Status status, PartialDate start, LocalDate until) {

    /// The first day.
    public LocalDate from() {
        return start.earliest();
    }

    /// Whether it is drawn: the state had signed, was a party or a member.
    public boolean drawn() {
        return switch (status) {
            case SIGNED, PARTY, MEMBER, FROZEN -> true;
            case SUSPENDED, LEFT -> false;
        };
    }

    /// The history of a state up to `end`.
    public static List<Span> of(StoryState state, LocalDate end) {
        var segments = state.segments();
        return IntStream.range(0, segments.size()).mapToObj(i -> new Span(segments.get(i).status(),
                segments.get(i).from(), i + 1 < segments.size() ? segments.get(i + 1).from().earliest() : end)).toList();
    }
}
