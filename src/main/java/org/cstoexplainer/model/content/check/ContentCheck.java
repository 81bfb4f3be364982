package org.cstoexplainer.model.content.check;

import java.util.List;
import java.util.stream.Stream;
import org.cstoexplainer.model.content.bind.Ledger;
import org.cstoexplainer.model.content.problem.Problem;

/// Puts all questions to the content.
public final class ContentCheck {

    private static final List<Check> CHECKS = List.of(
            (ledger, _) -> KeyCheck.twice(ledger),
            (ledger, _) -> KeyCheck.unknown(ledger),
            (ledger, _) -> EmptyCheck.lists(ledger),
            (ledger, _) -> SourceCheck.withoutSources(ledger),
            VerbatimCheck::words,
            VerbatimCheck::quotedInWordings,
            ArticleCheck::phrases,
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
            AnchorCheck::missing,
            AnchorCheck::overlaps,
            PlainCheck::paragraphs,
            (ledger, _) -> PlainCheck.slots(ledger),
            (ledger, _) -> CaseCheck.steps(ledger),
            (ledger, _) -> CaseCheck.twice(ledger),
            (ledger, _) -> CaseCheck.oneSided(ledger),
            (ledger, _) -> OutcomeCheck.kinds(ledger),
            (ledger, _) -> OutcomeCheck.ends(ledger),
            (ledger, _) -> QuestionCheck.options(ledger),
            (ledger, _) -> QuestionCheck.passages(ledger),
            (ledger, _) -> QuestionCheck.steps(ledger),
            (_, corpus) -> corpus.tooMuch());

    /// No check tells more: a wrong content may hold mistakes without end.
    private static final int MOST = 500;

    private ContentCheck() {
    }

    /// What is wrong in what was read, beyond what the reading itself found.
    public static Stream<Problem> problems(Ledger ledger, Corpus corpus) {
        return CHECKS.stream().flatMap(check -> check.problems(ledger, corpus).limit(MOST));
    }
}
