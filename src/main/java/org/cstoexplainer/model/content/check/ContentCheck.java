package org.cstoexplainer.model.content.check;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.cstoexplainer.model.content.bind.Ledger;
import org.cstoexplainer.model.content.problem.Problem;

/// Puts all questions to the content.
public final class ContentCheck {

    /// Whether one thing that was read agrees with another.
    private static final List<Check> APART = List.of(
            (ledger, _) -> KeyCheck.twice(ledger),
            (ledger, _) -> KeyCheck.unknown(ledger),
            (ledger, _) -> EmptyCheck.lists(ledger),
            (ledger, _) -> SourceCheck.withoutSources(ledger),
            (ledger, _) -> EraCheck.gaps(ledger),
            (ledger, _) -> EraCheck.shares(ledger),
            (ledger, _) -> EraCheck.outside(ledger),
            (ledger, _) -> OrderCheck.orders(ledger),
            (ledger, _) -> OrderCheck.spans(ledger),
            (ledger, _) -> StateCheck.twice(ledger),
            (ledger, _) -> StateCheck.chips(ledger),
            (ledger, _) -> WalkCheck.listings(ledger),
            (ledger, _) -> WalkCheck.backwards(ledger),
            (ledger, _) -> WalkCheck.unreached(ledger),
            (ledger, _) -> EffectCheck.disagreements(ledger),
            (ledger, _) -> EffectCheck.twice(ledger),
            (ledger, _) -> PlainCheck.slots(ledger),
            (ledger, _) -> CaseCheck.steps(ledger),
            (ledger, _) -> CaseCheck.twice(ledger),
            (ledger, _) -> CaseCheck.oneSided(ledger),
            (ledger, _) -> OutcomeCheck.kinds(ledger),
            (ledger, _) -> OutcomeCheck.ends(ledger),
            (ledger, _) -> QuestionCheck.options(ledger),
            (ledger, _) -> QuestionCheck.passages(ledger),
            (ledger, _) -> QuestionCheck.steps(ledger));

    /// Whether what is quoted stands in the texts. One after the other: they share how much may be compared.
    private static final List<Check> QUOTED = List.of(
            VerbatimCheck::words,
            VerbatimCheck::quotedInWordings,
            ArticleCheck::phrases,
            AnchorCheck::missing,
            AnchorCheck::overlaps,
            PlainCheck::paragraphs,
            (_, corpus) -> corpus.tooMuch());

    /// No check tells more: a wrong content may hold mistakes without end.
    private static final int MOST = 500;

    private ContentCheck() {
    }

    /// What is wrong in what was read, beyond what the reading itself found.
    ///
    /// @param aside what puts half of the questions, while the caller puts the others
    public static List<Problem> problems(Ledger ledger, Corpus corpus, Executor aside) {
        var apart = CompletableFuture.supplyAsync(() -> problems(APART, ledger, corpus), aside);
        var quoted = problems(QUOTED, ledger, corpus);
        return Stream.concat(apart.join().stream(), quoted.stream()).toList();
    }

    private static List<Problem> problems(List<Check> checks, Ledger ledger, Corpus corpus) {
        return checks.stream().flatMap(check -> check.problems(ledger, corpus).limit(MOST)).toList();
    }
}
