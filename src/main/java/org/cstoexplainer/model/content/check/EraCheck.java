package org.cstoexplainer.model.content.check;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cstoexplainer.model.content.bind.Built;
import org.cstoexplainer.model.content.bind.Ledger;
import org.cstoexplainer.model.content.problem.Mistake;
import org.cstoexplainer.model.content.problem.Problem;
import org.cstoexplainer.model.date.PartialDate;
import org.cstoexplainer.model.story.Stop;
import org.cstoexplainer.model.timeline.Chronicle;
import org.cstoexplainer.model.timeline.Era;
import org.cstoexplainer.model.timeline.Event;

/// Do the eras make one timeline, and does everything find its place on it?
final class EraCheck {

    private static final double TOLERANCE = 0.001;

    private EraCheck() {
    }

    /// Between two eras no day is missing and none is double.
    static Stream<Problem> gaps(Ledger ledger) {
        var eras = eras(ledger);
        return IntStream.range(1, eras.size()).boxed().flatMap(i -> {
            var due = eras.get(i - 1).value().until().latest().plusDays(1);
            var era = eras.get(i);
            return era.value().from().earliest().equals(due) ? Stream.empty()
                    : Stream.of(era.spot("from").problem(Mistake.ERA_GAP, due.toString()));
        });
    }

    static Stream<Problem> shares(Ledger ledger) {
        var eras = eras(ledger);
        var sum = eras.stream().mapToDouble(era -> era.value().share()).sum();
        return eras.isEmpty() || Math.abs(sum - 1) <= TOLERANCE ? Stream.empty()
                : Stream.of(eras.getLast().spot("share").problem(Mistake.ERA_SHARES,
                        String.format(Locale.ROOT, "%.3f", sum)));
    }

    static Stream<Problem> outside(Ledger ledger) {
        var eras = eras(ledger);
        return eras.isEmpty() ? Stream.empty() : dated(ledger).filter(dated -> dated.outside(eras))
                .map(dated -> dated.built().spot(dated.component()).problem(Mistake.OUTSIDE_ERAS, dated.date().toString(),
                        eras.getFirst().value().from().toString(), eras.getLast().value().until().toString()));
    }

    private static Stream<Dated> dated(Ledger ledger) {
        var events = ledger.all(Event.class).stream();
        var ends = ledger.all(Event.class).stream().filter(event -> event.value().until().isPresent());
        var stops = ledger.all(Stop.class).stream();
        return Stream.of(events.map(event -> new Dated(event.value().date(), event, "date")),
                ends.map(event -> new Dated(event.value().until().orElseThrow(), event, "until")),
                stops.map(stop -> new Dated(stop.value().date(), stop, "date"))).flatMap(dates -> dates);
    }

    /// The eras, if all of them could be read.
    private static List<Built<Era>> eras(Ledger ledger) {
        return ledger.all(Chronicle.class).isEmpty() ? List.of() : ledger.all(Era.class);
    }

    private record Dated(PartialDate date, Built<?> built, String component) {

        boolean outside(List<Built<Era>> eras) {
            return date.earliest().isBefore(eras.getFirst().value().from().earliest())
                    || date.latest().isAfter(eras.getLast().value().until().latest());
        }
    }
}
