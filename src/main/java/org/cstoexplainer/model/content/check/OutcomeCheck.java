package org.cstoexplainer.model.content.check;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cstoexplainer.model.content.bind.Built;
import org.cstoexplainer.model.content.bind.Ledger;
import org.cstoexplainer.model.content.problem.Mistake;
import org.cstoexplainer.model.content.problem.Problem;
import org.cstoexplainer.model.id.EndId;
import org.cstoexplainer.model.treaty.Answers;
import org.cstoexplainer.model.treaty.Assessment;
import org.cstoexplainer.model.treaty.End;
import org.cstoexplainer.model.treaty.Instrument;
import org.cstoexplainer.model.treaty.casebook.Case;
import org.cstoexplainer.model.treaty.casebook.CaseKind;
import org.cstoexplainer.model.treaty.casebook.CaseStep;
import org.cstoexplainer.model.treaty.casebook.Columns;
import org.cstoexplainer.model.treaty.casebook.Ended;

/// Do cases end where they say?
final class OutcomeCheck {

    private OutcomeCheck() {
    }

    /// What happened has an end, what is only supposed has none, and no second column.
    static Stream<Problem> kinds(Ledger ledger) {
        return ledger.all(Case.class).stream().flatMap(one -> switch (one.value().kind()) {
            case HAPPENED -> one.value().ended().isPresent() ? Stream.empty()
                    : Stream.of(one.spot("kind").problem(Mistake.END_MISSING));
            case WHAT_IF -> supposed(one, ledger);
        });
    }

    private static Stream<Problem> supposed(Built<Case> one, Ledger ledger) {
        return Stream.concat(
                one.value().ended().stream().map(_ -> one.spot("ended").problem(Mistake.DID_NOT_HAPPEN)),
                ledger.of(one.value().steps()).stream().filter(step -> step.value().did().isPresent())
                        .map((Built<CaseStep> step) -> step.spot("did").problem(Mistake.DID_NOT_HAPPEN)));
    }

    /// By what the states did a case has the one end it names, which is one of those that the evidence allows.
    static Stream<Problem> ends(Ledger ledger) {
        var treaties = Sound.instruments(ledger).map(Built::value)
                .collect(Collectors.toMap(Instrument::id, treaty -> treaty, (first, _) -> first));
        return ledger.all(Case.class).stream().filter(one -> one.value().kind() == CaseKind.HAPPENED)
                .flatMap(one -> Stream.ofNullable(treaties.get(one.value().treaty()))
                        .flatMap(treaty -> ledger.of(one.value().ended().stream().toList()).stream()
                                .flatMap(ended -> ends(one.value(), ended, treaty))));
    }

    private static Stream<Problem> ends(Case one, Built<Ended> ended, Instrument treaty) {
        var end = ended.value().end();
        var did = Columns.whatTheStatesDid(one);
        var found = Columns.onTheEvidence(one);
        var other = Assessment.assess(treaty, did).ends().stream().map(End::id).toList();
        return Stream.concat(
                Stream.of(end).filter(_ -> !other.equals(List.of(end)))
                        .map(_ -> ended.spot("end").problem(Mistake.ENDED_ELSEWHERE, end.value(), names(treaty, did))),
                Stream.of(end).filter(_ -> !allows(treaty, found, end))
                        .map(_ -> ended.spot("end").problem(Mistake.ENDED_OUTSIDE, end.value(), names(treaty, found))));
    }

    private static boolean allows(Instrument treaty, Answers answers, EndId end) {
        return Assessment.assess(treaty, answers).ends().stream().anyMatch(it -> it.id().equals(end));
    }

    private static String names(Instrument treaty, Answers answers) {
        return String.join(", ", Assessment.assess(treaty, answers).ends().stream().map(end -> end.id().value())
                .toList());
    }
}
