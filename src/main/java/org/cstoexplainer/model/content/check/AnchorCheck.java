package org.cstoexplainer.model.content.check;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cstoexplainer.model.content.bind.Built;
import org.cstoexplainer.model.content.bind.Ledger;
import org.cstoexplainer.model.content.problem.Mistake;
import org.cstoexplainer.model.content.problem.Page;
import org.cstoexplainer.model.content.problem.Problem;
import org.cstoexplainer.model.treaty.Anchor;
import org.cstoexplainer.model.treaty.Instrument;
import org.cstoexplainer.model.treaty.Step;

/// Do the phrases of treaties stand in their texts, as often as is said, and apart from each other?
final class AnchorCheck {

    private AnchorCheck() {
    }

    static Stream<Problem> missing(Ledger ledger, Corpus corpus) {
        var hints = new Hints();
        return ledger.all(Anchor.class).stream().flatMap(anchor -> corpus.text(anchor.value().text()).stream()
                .takeWhile(page -> corpus.searchable(page.text().length()))
                .filter(page -> anchor.value().in(page.text()).isEmpty()).map(page -> missing(anchor, page, hints)));
    }

    private static Problem missing(Built<Anchor> anchor, Page page, Hints hints) {
        var phrase = anchor.value().phrase().value();
        var count = Occurrences.of(phrase, page.text());
        if (count > 0) {
            return anchor.spot("occurrence").problem(Mistake.TOO_FEW_OCCURRENCES, phrase, page.file(),
                    String.valueOf(count));
        }
        return anchor.spot("phrase").problem(Mistake.PHRASE_NOT_IN_TEXT, phrase, page.file(),
                hints.in(page, phrase));
    }

    static Stream<Problem> overlaps(Ledger ledger, Corpus corpus) {
        return ledger.all(Instrument.class).stream().flatMap(instrument -> instrument.value().clauses().stream()
                .flatMap(clause -> corpus.text(clause.text()).stream().flatMap(page -> overlaps(
                        placed(ledger, instrument.value().steps(), page, anchor -> anchor.text().equals(clause.text()))))));
    }

    private static List<Placed> placed(Ledger ledger, List<Step> steps, Page page,
            Predicate<Anchor> here) {
        return ledger.of(steps).stream()
                .flatMap(step -> step.value().anchor().filter(here).flatMap(it -> Placed.in(page, step, it)).stream())
                .sorted(Comparator.comparingInt(Placed::start)).toList();
    }

    private static Stream<Problem> overlaps(List<Placed> placed) {
        return IntStream.range(1, placed.size())
                .filter(i -> placed.get(i).start() < placed.get(i - 1).end())
                .mapToObj(i -> placed.get(i).step().spot("anchor").problem(Mistake.STEPS_OVERLAP,
                        placed.get(i).step().value().id().value(), placed.get(i - 1).step().value().id().value()));
    }

    /// Where the phrase of a step stands.
    private record Placed(Built<Step> step, int start, int end) {

        static Optional<Placed> in(Page page, Built<Step> step, Anchor anchor) {
            var at = anchor.in(page.text());
            return at.isEmpty() ? Optional.empty() : Optional.of(new Placed(step, at.getAsInt(),
                    at.getAsInt() + anchor.phrase().value().length()));
        }
    }
}
