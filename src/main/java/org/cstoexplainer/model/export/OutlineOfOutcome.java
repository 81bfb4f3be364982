package org.cstoexplainer.model.export;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cstoexplainer.model.state.WalkExtra;
import org.cstoexplainer.model.state.WalkReading;
import org.cstoexplainer.model.treaty.Assessment;
import org.cstoexplainer.model.treaty.Change;
import org.cstoexplainer.model.treaty.Comparison;
import org.cstoexplainer.model.treaty.Facet;
import org.cstoexplainer.model.treaty.Finding;
import org.cstoexplainer.model.treaty.Fork;
import org.cstoexplainer.model.treaty.Leg;
import org.cstoexplainer.model.treaty.Result;
import org.cstoexplainer.model.treaty.Tally;
import org.cstoexplainer.model.treaty.Trace;
import org.cstoexplainer.model.treaty.casebook.Case;
import org.cstoexplainer.model.treaty.casebook.Columns;
import org.cstoexplainer.model.treaty.casebook.Ended;

/// Where the answers lead, why, what would change it, what the states did, and the other promises of help.
final class OutlineOfOutcome {

    private final WalkReading reading;
    private final OutlinePen pen;

    private OutlineOfOutcome(WalkReading reading, OutlinePen pen) {
        this.reading = reading;
        this.pen = pen;
    }

    static void write(WalkReading reading, OutlinePen pen) {
        var outline = new OutlineOfOutcome(reading, pen);
        pen.heading(2, headline(pen, reading.result()));
        pen.paragraph(pen.of(reading.instrument().shortName()));
        pen.paragraph(OutlineOfWalk.path(pen, reading.result()) + " " + OutlineOfWalk.tally(pen, Tally.of(reading.result())));
        outline.trace();
        reading.fork().ifPresent(outline::fork);
        reading.chosen().filter(_ -> reading.atHome()).ifPresent(outline::columns);
        outline.changes();
        outline.comparison();
        outline.go();
    }

    /// The end, why, where readings part, and the first changes: what goes on a sheet.
    static void brief(WalkReading reading, OutlinePen pen) {
        var outline = new OutlineOfOutcome(reading, pen);
        pen.heading(2, headline(pen, reading.result()));
        outline.trace();
        reading.fork().ifPresent(outline::fork);
        pen.heading(3, pen.say("walk.change"));
        pen.list(reading.changes().stream().limit(WalkReading.FIRST_CHANGES).map(change -> change(reading, change, pen)).toList());
    }

    private static String headline(OutlinePen pen, Result result) {
        return result.headline().stream().map(pen::of).collect(Collectors.joining(" "));
    }

    private void trace() {
        var trace = reading.trace();
        pen.heading(3, pen.say("outline.walk.trace"));
        pen.list(trace.lines().stream().map(this::line).toList());
        var rest = trace.unreached();
        if (!rest.isEmpty()) {
            var first = rest.getFirst().number().orElse(0);
            var last = rest.getLast().number().orElse(0);
            pen.paragraph(pen.say("outline.dated", rest.size() == 1 ? pen.say("walk.step", first)
                    : pen.say("walk.steps", Integer.toString(first), Integer.toString(last)), pen.say("walk.unreached")));
        }
        pen.paragraph(pen.of(reading.instrument().staysOpen()));
    }

    private String line(Trace.Line line) {
        return switch (line) {
            case Trace.Line.Whole(var finding, _) -> pen.of(finding.reason()) + " " + pen.of(finding.cites());
            case Trace.Line.Fact(var leg, var finding, _) -> fact(leg, finding);
        };
    }

    private String fact(Leg leg, Finding finding) {
        var phrase = finding.phrase().map(words -> "“" + words.value() + "”").orElseGet(() -> pen.of(leg.step().label()));
        var answer = pen.say("walk.answer." + OutlinePen.key(finding.truth()));
        var reason = pen.of(finding.reason());
        return phrase + " " + pen.say("walk.trace.answer", answer) + " " + (reason.equals(answer) ? "" : reason + " ")
                + pen.of(finding.cites());
    }

    private void fork(Fork fork) {
        pen.heading(3, pen.of(reading.sentences().of(fork)));
        pen.list(Stream.of(true, false).map(yes -> {
            var result = yes ? fork.yes() : fork.no();
            return pen.of(reading.sentences().reading(fork, yes)) + " " + headline(pen, result) + " "
                    + pen.of(result.briefly()) + ". " + ends(result, pen);
        }).toList());
    }

    private static String ends(Result result, OutlinePen pen) {
        return pen.say("walk.ends", result.ends().stream().map(end -> pen.of(end.name())).collect(Collectors.joining("; ")));
    }

    private void columns(Case one) {
        pen.heading(3, pen.say("walk.columns"));
        if (!reading.complete()) {
            pen.paragraph(pen.say("walk.columns.wait"));
            return;
        }
        var found = Assessment.assess(reading.instrument(), Columns.onTheEvidence(one), Columns.evidenceReasons(one));
        pen.paragraph(pen.say("outline.dated", pen.say("walk.columns.evidence"), headline(pen, found) + " " + ends(found, pen)));
        one.ended().ifPresentOrElse(this::ended, () -> pen.paragraph(pen.say("walk.columns.whatIf")));
    }

    private void ended(Ended ended) {
        pen.paragraph(pen.say("outline.dated", pen.say("walk.columns.did"),
                pen.of(reading.instrument().end(ended.end()).name())));
        pen.paragraph(pen.of(ended.reason()));
        pen.paragraph(pen.of(ended.outcome()));
        pen.paragraph(pen.say("article.grade." + OutlinePen.key(ended.grade())));
        pen.sources(ended.sources());
    }

    private void changes() {
        var changes = reading.changes();
        pen.heading(3, pen.say("walk.change"));
        pen.paragraph(pen.say(changes.isEmpty() ? "walk.change.none" : "walk.change.how"));
        pen.list(changes.stream().map(change -> change(reading, change, pen)).toList());
        if (changes.size() > WalkReading.FIRST_CHANGES) {
            pen.paragraph(pen.say(reading.walk().shows(WalkExtra.CHANGES) ? "walk.change.fewer" : "walk.change.all",
                    changes.size()));
        }
    }

    /// What a change supposes, the path it gives, and where that leads.
    static String change(WalkReading reading, Change change, OutlinePen pen) {
        var result = Assessment.assess(reading.instrument(), change.answers(), reading.reasons());
        return pen.say("walk.change.name", pen.of(reading.sentences().of(change)), OutlineOfWalk.path(pen, result),
                pen.of(result.briefly())) + ". " + ends(result, pen);
    }

    private void comparison() {
        var all = reading.content().treaties().instruments();
        pen.heading(3, pen.say("walk.comparison"));
        var headings = reading.content().treaties().headings();
        var rows = Stream.of(Facet.values()).map(facet -> Stream.concat(Stream.of(pen.of(headings.of(facet))),
                all.stream().map(one -> cell(one.comparison().cell(facet)))).toList());
        var run = Stream.concat(Stream.of(pen.say("walk.comparison.case")),
                all.stream().map(one -> pen.of(reading.under(one).briefly()))).toList();
        pen.table(Stream.concat(Stream.of(""), all.stream().map(one -> pen.of(one.shortName()))).toList(),
                Stream.concat(rows, Stream.of(run)).toList());
    }

    private String cell(Comparison.Cell cell) {
        return Stream.concat(cell.words().stream().map(words -> "“" + words.value() + "”"),
                cell.text().stream().map(pen::of)).collect(Collectors.joining(" "));
    }

    private void go() {
        pen.heading(3, pen.say("outline.go"));
        var last = reading.leg(reading.last());
        pen.list(List.of(pen.say("walk.back", last.number().isPresent() ? pen.say("walk.step", last.number().getAsInt())
                        : pen.of(last.step().label())), pen.say("walk.again"), pen.say("walk.paths"), pen.say("walk.map"),
                pen.say("walk.run")));
    }
}
