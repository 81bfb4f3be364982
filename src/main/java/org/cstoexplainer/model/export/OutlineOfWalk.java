package org.cstoexplainer.model.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.model.state.DrawnPath;
import org.cstoexplainer.model.state.WalkPage;
import org.cstoexplainer.model.state.WalkReading;
import org.cstoexplainer.model.treaty.Answer;
import org.cstoexplainer.model.treaty.Leg;
import org.cstoexplainer.model.treaty.Next;
import org.cstoexplainer.model.treaty.Result;
import org.cstoexplainer.model.treaty.Step;
import org.cstoexplainer.model.treaty.Tally;
import org.cstoexplainer.model.treaty.casebook.CaseKind;

/// The walk: the case, then the question with the clause and the path, or the outcome, or all paths.
final class OutlineOfWalk {

    private final WalkReading reading;
    private final OutlinePen pen;

    private OutlineOfWalk(WalkReading reading, OutlinePen pen) {
        this.reading = reading;
        this.pen = pen;
    }

    static void write(AppState state, OutlinePen pen) {
        var reading = WalkReading.of(state);
        var outline = new OutlineOfWalk(reading, pen);
        pen.paragraph(pen.of(reading.sentences().lesson()));
        switch (reading.walk().page()) {
            case WalkPage.AtStep _ -> reading.asked().ifPresent(outline::question);
            case WalkPage.Outcome _ -> OutlineOfOutcome.write(reading, pen);
            case WalkPage.Paths _ -> outline.paths();
        }
        outline.cases();
    }

    private void question(Step step) {
        var leg = reading.leg(step.id());
        pen.heading(2, pen.say("outline.stop", leg.number().isPresent()
                ? pen.say("walk.stepOf", leg.number().getAsInt(), reading.count()) : pen.say("walk.aside"), pen.of(step.question())));
        issue(step);
        if (step.practice()) {
            pen.paragraph(pen.say("outline.note", pen.of(reading.sentences().practice())));
        }
        pen.paragraph(pen.say("walk.why") + " " + pen.of(step.why()) + " " + pen.of(step.cites()));
        pen.heading(3, pen.say("outline.walk.evidence"));
        reading.evidence(step.id()).forEach(piece -> pen.list(List.of(pen.say("kind." + OutlinePen.key(piece.kind())) + ". "
                + pen.say("walk.side." + OutlinePen.key(piece.speaks()), pen.of(piece.side())) + ". " + pen.of(piece.text()))));
        reading.ruling(step.id()).ifPresent(ruling -> pen.paragraph(pen.say("outline.dated", pen.say("walk.prepared"),
                pen.of(ruling.reason()))));
        reading.seen().filter(_ -> reading.ruling(step.id()).isPresent()).ifPresent(seen -> pen.sources(seen.sources()));
        if (reading.evidence(step.id()).isEmpty() && reading.ruling(step.id()).isEmpty()) {
            pen.paragraph(pen.say(reading.chosen().isEmpty() ? "walk.own.evidence" : "walk.noEvidence"));
        }
        pen.sources(reading.evidence(step.id()).stream().flatMap(piece -> piece.sources().stream()).distinct().toList());
        pen.heading(3, pen.say("outline.walk.answers"));
        pen.list(Stream.of(Answer.YES, Answer.NO, Answer.CONTESTED, Answer.UNKNOWN).map(answer -> answer(step, answer)).toList());
        go(step);
        OutlineOfClause.write(reading, pen);
        pen.heading(2, pen.say("outline.walk.path"));
        pen.list(reading.path().stream().map(this::node).toList());
        pen.paragraph(pen.say("outline.walk.brief", reading.path().stream().flatMap(node -> node.step().brief().stream())
                .map(pen::of).collect(Collectors.joining(" "))));
    }

    private void issue(Step step) {
        if (reading.instrument().steps().getFirst().equals(step)) {
            reading.chosen().ifPresentOrElse(one -> pen.paragraph(pen.of(one.summary())), this::own);
        }
        if (!reading.attacked().isEmpty()) {
            pen.paragraph(pen.say("walk.issue", pen.names(reading.attacked())));
        }
        reading.seen().ifPresent(seen -> pen.paragraph(pen.of(seen.view())));
    }

    private void own() {
        var own = reading.own();
        pen.paragraph(pen.say("outline.dated", pen.say("own.name"), own.named().orElseGet(() -> pen.say("own.unnamed"))));
        if (!own.states().isEmpty()) {
            pen.paragraph(pen.say("outline.dated", pen.say("card.case.lit"), pen.names(own.states())));
        }
        pen.paragraph(pen.say("own.pick"));
    }

    private String answer(Step step, Answer answer) {
        var name = pen.say("walk.answer.name", pen.say("walk.answer." + OutlinePen.key(answer)),
                pen.of(step.answers().of(answer)), pen.say("walk.key." + OutlinePen.key(answer)));
        var marked = reading.marked() == answer ? pen.say("walk.marked", name) : name;
        return reading.answer(step.id()).filter(answer::equals).isPresent() ? pen.say("outline.walk.given", marked) : marked;
    }

    private void go(Step step) {
        var ways = new ArrayList<String>();
        reading.before(step.id()).map(reading::leg).ifPresent(leg -> ways.add(pen.say("outline.back", step(leg))));
        ways.add(pen.say("outline.next", reading.after(step.id()).map(reading::leg).map(this::step)
                .orElseGet(() -> pen.say("walk.toOutcome"))));
        if (reading.chosen().isPresent()) {
            ways.add(pen.say("walk.map"));
        }
        pen.heading(3, pen.say("outline.go"));
        pen.list(ways);
    }

    private String step(Leg leg) {
        return leg.number().isPresent() ? pen.say("walk.step", leg.number().getAsInt()) : pen.of(leg.step().label());
    }

    private String node(Leg leg) {
        return pen.say("walk.node", step(leg), pen.of(leg.step().label()), stand(leg)).strip();
    }

    private String stand(Leg leg) {
        if (reading.atIssue(leg.step().id())) {
            return pen.say("walk.here");
        }
        return leg.matters() ? reading.answer(leg.step().id()).map(answer -> pen.say("walk.you", small(pen, answer))).orElse("")
                : pen.say("walk.faded");
    }

    private void paths() {
        pen.heading(2, pen.say("walk.paths.title", pen.of(reading.instrument().shortName())));
        pen.paragraph(pen.say("walk.paths.how"));
        pen.table(List.of(pen.say("outline.walk.step"), pen.say("walk.answer.yes"), pen.say("walk.answer.no")),
                reading.result().path().stream().map(leg -> List.of(node(leg), next(leg.step().yes()),
                        next(leg.step().no()))).toList());
        pen.heading(3, pen.say("outline.go"));
        pen.list(List.of(pen.say("walk.back", step(reading.leg(reading.last()))), pen.say("walk.toOutcome")));
    }

    private String next(Next next) {
        return switch (next) {
            case Next.Ask(var id) -> step(reading.leg(id));
            case Next.Finish(var id) -> pen.of(reading.instrument().end(id).name());
        };
    }

    private void cases() {
        pen.heading(2, pen.say("walk.case.pick"));
        for (var kind : CaseKind.values()) {
            pen.heading(3, pen.say("walk.kind." + OutlinePen.key(kind).replace("-", "_")));
            pen.list(reading.content().cases().stream().filter(one -> one.kind() == kind).map(one ->
                    reading.chosen().filter(one::equals).isPresent() ? pen.say("outline.walk.given", pen.of(one.title()))
                            : pen.of(one.title())).toList());
        }
        pen.paragraph(reading.chosen().isEmpty() ? pen.say("outline.walk.given", pen.say("walk.case.name",
                pen.say("walk.own"), reading.own().named().orElseGet(() -> pen.say("own.unnamed")))) : pen.say("walk.own"));
        if (reading.cameBy()) {
            pen.paragraph(pen.say("walk.return.name"));
        }
    }

    /// An answer in the middle of a sentence.
    static String small(OutlinePen pen, Answer answer) {
        return pen.say("walk.answer." + OutlinePen.key(answer)).toLowerCase(Locale.of(pen.words().lang().code()));
    }

    /// A path in words: yes, contested, no; how many stand how.
    static String path(OutlinePen pen, Result result) {
        return pen.say("walk.path.name", DrawnPath.of(result.path()).stream()
                .map(leg -> leg.matters() ? small(pen, leg.answer()) : pen.say("walk.faded")).collect(Collectors.joining(", ")));
    }

    /// How many steps stand how.
    static String tally(OutlinePen pen, Tally tally) {
        var parts = new ArrayList<String>();
        count(pen, "yes", tally.yes(), parts);
        count(pen, "no", tally.no(), parts);
        count(pen, "contested", tally.contested(), parts);
        count(pen, "unknown", tally.unknown(), parts);
        count(pen, "faded", tally.faded(), parts);
        return String.join(", ", parts);
    }

    private static void count(OutlinePen pen, String key, int count, List<String> parts) {
        if (count > 0) {
            parts.add(pen.say("walk.tally." + key, count));
        }
    }
}
