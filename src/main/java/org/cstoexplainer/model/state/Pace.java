package org.cstoexplainer.model.state;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.cstoexplainer.model.lesson.LessonItem;

/// How a lesson stands to the time it is meant to take.
///
/// @param elapsed the time since it began
/// @param left    what is left for the present part, if the parts shown before took what they are meant to; below zero
///                where it is over
public record Pace(Duration elapsed, Duration left) {

    /// The pace of a lesson. Parts that were passed over lend it no time.
    public static Pace of(Talk talk, Instant now) {
        var items = talk.lesson().items();
        var here = Math.min(talk.at().item(), items.size() - 1);
        var planned = IntStream.rangeClosed(0, here)
                .filter(item -> item == talk.at().item() || talk.clock().spent().containsKey(item))
                .mapToObj(items::get).mapToInt(LessonItem::minutes).sum();
        var elapsed = talk.clock().elapsed(now);
        return new Pace(elapsed, Duration.ofMinutes(planned).minus(elapsed));
    }

    /// Whether it has taken longer than it is meant to.
    public boolean over() {
        return left.isNegative();
    }
}
