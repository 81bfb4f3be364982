package org.cstoexplainer.model.content.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cstoexplainer.model.content.bind.Built;
import org.cstoexplainer.model.content.bind.Ledger;
import org.cstoexplainer.model.content.problem.Mistake;
import org.cstoexplainer.model.content.problem.Problem;
import org.cstoexplainer.model.date.PartialDate;
import org.cstoexplainer.model.forces.Chair;
import org.cstoexplainer.model.forces.Leader;
import org.cstoexplainer.model.forces.Precedent;
import org.cstoexplainer.model.timeline.Era;
import org.cstoexplainer.model.timeline.Event;
import org.cstoexplainer.model.world.StoryState;

/// Does time run forwards?
final class OrderCheck {

    private OrderCheck() {
    }

    static Stream<Problem> orders(Ledger ledger) {
        var segments = ledger.all(StoryState.class).stream()
                .flatMap(state -> order(ledger.of(state.value().segments()), "from", it -> it.from().earliest(), 1));
        return Stream.of(segments,
                order(ledger.all(Event.class), "date", event -> event.date().earliest(), 0),
                order(ledger.all(Leader.class), "from", leader -> leader.from().earliest(), 0),
                order(ledger.all(Chair.class), "year", chair -> LocalDate.of(chair.year(), 1, 1), 0))
                .flatMap(problems -> problems);
    }

    /// A problem for each record that comes less than `apart` days after the one before it.
    private static <T> Stream<Problem> order(List<Built<T>> records, String component, Function<T, LocalDate> day,
            int apart) {
        return IntStream.range(1, records.size())
                .filter(i -> day.apply(records.get(i).value())
                        .isBefore(day.apply(records.get(i - 1).value()).plusDays(apart)))
                .mapToObj(i -> records.get(i).spot(component).problem(Mistake.NOT_IN_ORDER,
                        records.get(i - 1).spot(component).fileAndLine()));
    }

    static Stream<Problem> spans(Ledger ledger) {
        return Stream.of(
                spans(ledger.all(Event.class), Event::date, Event::until),
                spans(ledger.all(Precedent.class), Precedent::from, Precedent::until),
                spans(ledger.all(Leader.class), Leader::from, Leader::until),
                spans(ledger.all(Era.class), Era::from, era -> Optional.of(era.until())))
                .flatMap(problems -> problems);
    }

    private static <T> Stream<Problem> spans(List<Built<T>> records, Function<T, PartialDate> from,
            Function<T, Optional<PartialDate>> until) {
        return records.stream().filter(record -> until.apply(record.value())
                        .filter(end -> end.latest().isBefore(from.apply(record.value()).earliest())).isPresent())
                .map(record -> record.spot("until").problem(Mistake.UNTIL_BEFORE_FROM,
                        from.apply(record.value()).toString()));
    }
}
