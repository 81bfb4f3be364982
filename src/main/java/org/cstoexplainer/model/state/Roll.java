package org.cstoexplainer.model.state;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.timeline.Event;
import org.cstoexplainer.model.world.Status;
import org.cstoexplainer.model.world.StoryState;

/// Who was what, on which day: read from the segments of the states.
public final class Roll {

    private Roll() {
    }

    /// The status of a state on a day; none before its first segment.
    public static Optional<Status> status(StoryState state, LocalDate day) {
        return state.segments().stream().filter(segment -> !segment.from().earliest().isAfter(day))
                .reduce((earlier, later) -> later).map(segment -> segment.status());
    }

    /// The day that stands for a year: its last, or the last that the content was checked for.
    public static LocalDate day(Content content, int year) {
        var end = LocalDate.of(year, 12, 31);
        var checked = content.story().checked().latest();
        return end.isAfter(checked) ? checked : end;
    }

    /// How many states had one of the statuses on a day.
    public static long count(Content content, LocalDate day, Status... statuses) {
        return content.states().stream().flatMap(state -> status(state, day).stream())
                .filter(List.of(statuses)::contains).count();
    }

    /// How many were parties to the treaty or members of the organisation, the frozen one included.
    public static long parties(Content content, LocalDate day) {
        return count(content, day, Status.PARTY, Status.MEMBER, Status.FROZEN);
    }

    /// The first year of the history.
    public static int firstYear(Content content) {
        return content.states().stream().flatMap(state -> state.segments().stream())
                .mapToInt(segment -> segment.from().year()).min().orElse(content.story().checked().year());
    }

    /// The last year of the history: that of the last check.
    public static int lastYear(Content content) {
        return content.story().checked().year();
    }

    /// The years in which a status changed, in order.
    public static List<Integer> yearsOfChange(Content content) {
        var years = new TreeSet<Integer>();
        content.states().forEach(state -> state.segments().forEach(segment -> years.add(segment.from().year())));
        return List.copyOf(years);
    }

    /// What changed in a year.
    public static List<Event> changes(Content content, int year) {
        return content.chronicle().events().stream().filter(event -> event.membership() && event.date().year() == year)
                .toList();
    }
}
