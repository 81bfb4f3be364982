package org.cstoexplainer.model.state;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/// The time a lesson takes.
///
/// @param begun   when it began
/// @param arrived when the present part was come to
/// @param spent   the time at each part so far, without the present visit, by the part's place in the lesson
public record Clocked(Instant begun, Instant arrived, Map<Integer, Duration> spent) {

    /// Copies the map.
    public Clocked {
        spent = Map.copyOf(spent);
    }

    /// The clock of a lesson that begins.
    public static Clocked from(Instant now) {
        return new Clocked(now, now, Map.of());
    }

    /// The same when a part is left. A clock that was set back counts nothing.
    public Clocked leaving(int item, Instant now) {
        var next = new HashMap<>(spent);
        next.merge(item, visit(now), Duration::plus);
        return new Clocked(begun, now, next);
    }

    /// The time at a part so far, the present visit included if it is the present part.
    public Duration at(int item, boolean present, Instant now) {
        var before = spent.getOrDefault(item, Duration.ZERO);
        return present ? before.plus(visit(now)) : before;
    }

    /// The time since the lesson began.
    public Duration elapsed(Instant now) {
        return positive(Duration.between(begun, now));
    }

    /// The same lesson going on after a pause in which nothing was shown, as after a crash.
    ///
    /// @param last when it was last seen
    /// @param now  when it goes on
    public Clocked resumed(Instant last, Instant now) {
        var gap = positive(Duration.between(last, now));
        return new Clocked(begun.plus(gap), arrived.plus(gap), spent);
    }

    private Duration visit(Instant now) {
        return positive(Duration.between(arrived, now));
    }

    private static Duration positive(Duration duration) {
        return duration.isNegative() ? Duration.ZERO : duration;
    }
}
