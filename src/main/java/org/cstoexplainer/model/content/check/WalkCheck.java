package org.cstoexplainer.model.content.check;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cstoexplainer.model.content.bind.Built;
import org.cstoexplainer.model.content.bind.Ledger;
import org.cstoexplainer.model.content.problem.Mistake;
import org.cstoexplainer.model.content.problem.Problem;
import org.cstoexplainer.model.treaty.Answers;
import org.cstoexplainer.model.treaty.Assessment;
import org.cstoexplainer.model.treaty.End;
import org.cstoexplainer.model.treaty.Instrument;
import org.cstoexplainer.model.treaty.Leg;
import org.cstoexplainer.model.treaty.Listing;
import org.cstoexplainer.model.treaty.Next;
import org.cstoexplainer.model.treaty.Step;

/// Does every walk through a treaty go forwards and end, and is every step and every end on some walk?
final class WalkCheck {

    private WalkCheck() {
    }

    /// The file that the list names holds that treaty, and not another one of the list.
    static Stream<Problem> listings(Ledger ledger) {
        var instruments = ledger.all(Instrument.class);
        var known = instruments.stream().map(built -> built.value().id()).collect(Collectors.toSet());
        var files = instruments.stream().collect(Collectors.groupingBy(built -> built.from().file()));
        return ledger.all(Listing.class).stream().filter(listing -> known.contains(listing.value().treaty()))
                .flatMap(listing -> files.getOrDefault(listing.value().file(), List.of()).stream()
                .filter(built -> !built.value().id().equals(listing.value().treaty()))
                .map(built -> listing.spot("treaty").problem(Mistake.OTHER_TREATY, listing.value().file(),
                        built.value().id().value())));
    }

    static Stream<Problem> backwards(Ledger ledger) {
        return ledger.all(Instrument.class).stream().flatMap(built -> {
            var steps = ledger.of(built.value().steps());
            return IntStream.range(0, steps.size()).boxed().flatMap(i -> Stream.of(
                    backwards(steps, i, "yes", steps.get(i).value().yes()),
                    backwards(steps, i, "no", steps.get(i).value().no())).flatMap(it -> it));
        });
    }

    private static Stream<Problem> backwards(List<Built<Step>> steps, int from, String component, Next next) {
        return switch (next) {
            case Next.Finish _ -> Stream.empty();
            case Next.Ask(var id) -> IntStream.rangeClosed(0, from)
                    .filter(i -> steps.get(i).value().id().equals(id))
                    .mapToObj(_ -> steps.get(from).spot(component).problem(Mistake.STEP_BACKWARDS, id.value()));
        };
    }

    static Stream<Problem> unreached(Ledger ledger) {
        return Sound.instruments(ledger).flatMap(built -> {
            var all = Assessment.assess(built.value(), Answers.NONE);
            var steps = all.path().stream().filter(leg -> !leg.matters()).map(Leg::step).toList();
            var ends = built.value().ends().stream().filter(end -> !all.ends().contains(end)).toList();
            return Stream.concat(
                    ledger.of(steps).stream().map(step -> unreached(step, Mistake.STEP_UNREACHED,
                            step.value().id().value())),
                    ledger.of(ends).stream().map((Built<End> end) -> unreached(end, Mistake.END_UNREACHED,
                            end.value().id().value())));
        });
    }

    private static Problem unreached(Built<?> built, Mistake mistake, String id) {
        return built.spot("id").problem(mistake, id);
    }
}
