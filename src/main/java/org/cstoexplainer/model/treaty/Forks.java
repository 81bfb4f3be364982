package org.cstoexplainer.model.treaty;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Runs the readings of contested answers side by side.
public final class Forks {

    private Forks() {
    }

    /// The two readings of the first contested answer that matters, if there is one. Each may fork again.
    public static Optional<Fork> of(Result result, Reasons reasons) {
        return result.walked().filter(leg -> leg.answer() == Answer.CONTESTED).findFirst()
                .map(leg -> new Fork(leg, read(result, leg, Answer.YES, reasons), read(result, leg, Answer.NO, reasons)));
    }

    /// Every reading: each contested answer that matters is taken as yes and as no.
    public static List<Result> readings(Result result, Reasons reasons) {
        return of(result, reasons).map(fork -> Stream.of(fork.yes(), fork.no())
                .flatMap(reading -> readings(reading, reasons).stream()).toList()).orElse(List.of(result));
    }

    private static Result read(Result result, Leg leg, Answer as, Reasons reasons) {
        return Assessment.assess(result.instrument(), result.answers().with(leg.step().id(), as), reasons);
    }
}
