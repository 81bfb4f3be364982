package org.cstoexplainer.model.state;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.id.StopId;
import org.cstoexplainer.model.story.Stop;

/// The order of the stops.
public final class Route {

    private Route() {
    }

    /// The number of a stop, counted from 1.
    ///
    /// @throws java.util.NoSuchElementException if there is no such stop
    public static int number(Content content, StopId id) {
        return content.story().stops().indexOf(content.stop(id)) + 1;
    }

    /// The number of every stop, counted from 1.
    public static Map<StopId, Integer> numbers(Content content) {
        var numbers = new HashMap<StopId, Integer>();
        content.story().stops().forEach(stop -> numbers.put(stop.id(), numbers.size() + 1));
        return numbers;
    }

    /// The stop after one, if any.
    public static Optional<Stop> after(Content content, StopId id) {
        return numbered(content, number(content, id) + 1);
    }

    /// The stop before one, if any.
    public static Optional<Stop> before(Content content, StopId id) {
        return numbered(content, number(content, id) - 1);
    }

    /// The stop with a number, counted from 1.
    public static Optional<Stop> numbered(Content content, int number) {
        var stops = content.story().stops();
        return number >= 1 && number <= stops.size() ? Optional.of(stops.get(number - 1)) : Optional.empty();
    }
}
