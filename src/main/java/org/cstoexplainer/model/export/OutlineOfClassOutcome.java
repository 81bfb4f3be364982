package org.cstoexplainer.model.export;

import java.util.List;
import java.util.stream.Stream;
import org.cstoexplainer.model.quiz.Tally;
import org.cstoexplainer.model.state.DrawnPath;
import org.cstoexplainer.model.state.Slide;
import org.cstoexplainer.model.state.WalkReading;
import org.cstoexplainer.model.treaty.Leg;
import org.cstoexplainer.model.treaty.Trace;

/// Where the answers lead, as a class sees it: a page at a time.
final class OutlineOfClassOutcome {

    private OutlineOfClassOutcome() {
    }

    static void write(WalkReading reading, Slide.OfOutcome at, OutlinePen pen) {
        switch (at.part()) {
            case 0 -> sentence(reading, at, pen);
            case 1 -> reasons(reading, pen);
            default -> changes(reading, pen);
        }
        pen.paragraph(pen.say("class.of", at.part() + 1, Slide.OUTCOME_PAGES));
        pen.paragraph(pen.of(reading.sentences().lesson()));
    }

    private static void sentence(WalkReading reading, Slide.OfOutcome at, OutlinePen pen) {
        pen.heading(1, pen.of(reading.result().headline().getFirst()));
        OutlineOfClassStep.scenario(reading, false, pen);
        reading.result().headline().stream().skip(1).forEach(one -> pen.paragraph(pen.of(one)));
        pen.heading(2, pen.say("outline.walk.path"));
        pen.list(DrawnPath.of(reading.result().path()).stream().map(leg -> leg(leg, at, pen)).toList());
    }

    private static String leg(Leg leg, Slide.OfOutcome at, OutlinePen pen) {
        var answer = leg.matters() ? pen.say("walk.answer." + OutlinePen.key(leg.answer())) : pen.say("walk.faded");
        var line = pen.say("class.reason", pen.of(leg.step().label()), answer);
        var votes = at.votes().getOrDefault(leg.step().id(), Tally.none(0));
        return votes.hands().isEmpty() || votes.empty() ? line : line + " " + pen.say("outline.class.votes",
                votes.of(0), votes.of(1), votes.of(2));
    }

    private static void reasons(WalkReading reading, OutlinePen pen) {
        pen.heading(1, pen.say("class.reasons"));
        OutlineOfClassStep.scenario(reading, false, pen);
        var trace = reading.trace();
        pen.list(trace.lines().stream().flatMap(line -> line instanceof Trace.Line.Fact fact ? Stream.of(fact) : Stream.empty())
                .map(fact -> pen.say("class.reason", pen.of(fact.leg().step().label()),
                        pen.say("walk.answer." + OutlinePen.key(fact.finding().truth()))) + " " + pen.of(fact.finding().reason())).toList());
        var rest = trace.unreached().stream().map(leg -> leg.number().orElse(0)).toList();
        if (!rest.isEmpty()) {
            pen.list(List.of(pen.say("outline.dated", rest.size() == 1 ? pen.say("walk.step", rest.getFirst())
                    : pen.say("walk.steps", rest.getFirst().toString(), rest.getLast().toString()), pen.say("walk.unreached"))));
        }
        pen.paragraph(pen.of(reading.instrument().staysOpen()));
    }

    private static void changes(WalkReading reading, OutlinePen pen) {
        pen.heading(1, pen.say("walk.change"));
        OutlineOfClassStep.scenario(reading, false, pen);
        var all = reading.changes();
        if (all.isEmpty()) {
            pen.paragraph(pen.say("walk.change.none"));
        }
        pen.list(all.stream().limit(WalkReading.FIRST_CHANGES).map(change -> OutlineOfOutcome.change(reading, change, pen)).toList());
        if (all.size() > WalkReading.FIRST_CHANGES) {
            pen.paragraph(pen.say("class.more", all.size() - WalkReading.FIRST_CHANGES));
        }
    }
}
