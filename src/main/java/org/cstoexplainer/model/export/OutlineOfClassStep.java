package org.cstoexplainer.model.export;

import java.util.stream.Stream;
import org.cstoexplainer.model.quiz.Tally;
import org.cstoexplainer.model.state.TwoSides;
import org.cstoexplainer.model.state.WalkReading;
import org.cstoexplainer.model.treaty.Anchor;
import org.cstoexplainer.model.treaty.Answer;
import org.cstoexplainer.model.treaty.Leg;
import org.cstoexplainer.model.treaty.Step;
import org.cstoexplainer.model.treaty.casebook.Case;

/// A question of the walk, as a class sees it.
final class OutlineOfClassStep {

    private OutlineOfClassStep() {
    }

    static void write(WalkReading reading, Tally votes, OutlinePen pen) {
        reading.asked().ifPresent(step -> {
            var leg = reading.leg(step.id());
            pen.heading(1, pen.of(step.question()));
            pen.paragraph(leg.number().isPresent() ? pen.say("walk.stepOf", leg.number().getAsInt(), reading.count())
                    : pen.say("walk.aside"));
            scenario(reading, true, pen);
            clause(reading, step, pen);
            if (step.practice()) {
                pen.paragraph(pen.of(reading.sentences().practice()));
            }
            TwoSides.of(reading.evidence(step.id())).forEach(piece -> pen.paragraph(pen.say("outline.dated",
                    pen.say("walk.side." + OutlinePen.key(piece.speaks()), pen.of(piece.side())), pen.of(piece.text()))));
            pen.heading(2, pen.say("outline.walk.answers"));
            pen.list(Stream.of(Answer.values()).map(answer -> answer(answer, reading, votes, pen)).toList());
            pen.heading(2, pen.say("outline.walk.path"));
            pen.list(reading.path().stream().map(one -> node(one, reading, pen)).toList());
        });
    }

    /// The case, and on request whose attack is spoken of.
    static void scenario(WalkReading reading, boolean issue, OutlinePen pen) {
        reading.chosen().ifPresentOrElse(one -> pen.paragraph(named(one, pen) + (!issue || one.attacked().isEmpty() || !reading.atHome()
                ? "" : " · " + pen.say("walk.issue", pen.names(one.attacked())))),
                () -> pen.paragraph(pen.of(reading.instrument().shortName())));
    }

    private static String named(Case one, OutlinePen pen) {
        return pen.say("walk.case.name", pen.say("walk.kind." + OutlinePen.key(one.kind()).replace('-', '_')), pen.of(one.title()));
    }

    /// The whole paragraph of which the screen shows a part, and the phrase at issue.
    private static void clause(WalkReading reading, Step step, OutlinePen pen) {
        step.anchor().ifPresentOrElse(anchor -> {
            pen.quote(paragraph(reading, anchor), pen.of(reading.instrument().shortName()));
            pen.paragraph(pen.say("outline.class.deciding", anchor.phrase().value()));
        }, () -> pen.paragraph(pen.of(step.why())));
    }

    private static String paragraph(WalkReading reading, Anchor anchor) {
        var body = reading.content().bodies().getOrDefault(anchor.text(), "");
        var at = anchor.in(body).orElse(0);
        var end = body.indexOf("\n\n", at);
        return body.substring(body.lastIndexOf("\n\n", at) < 0 ? 0 : body.lastIndexOf("\n\n", at) + 2, end < 0 ? body.length() : end).strip();
    }

    private static String answer(Answer answer, WalkReading reading, Tally votes, OutlinePen pen) {
        var name = pen.say("walk.answer." + OutlinePen.key(answer));
        var marked = reading.marked() == answer ? pen.say("outline.class.marked", name) : name;
        return answer.ordinal() < votes.hands().size() && !votes.empty()
                ? pen.say("outline.dated", marked, pen.say("class.hands", votes.of(answer.ordinal()))) : marked;
    }

    private static String node(Leg leg, WalkReading reading, OutlinePen pen) {
        var name = leg.step().brief().map(pen::of).orElseGet(() -> pen.of(leg.step().label()));
        var numbered = leg.number().isPresent() ? pen.say("walk.step", leg.number().getAsInt()) + ", " + name : name;
        if (reading.atIssue(leg.step().id())) {
            return pen.say("outline.dated", numbered, pen.say("walk.here"));
        }
        var stand = leg.matters() ? reading.answer(leg.step().id()).map(answer -> pen.say("walk.answer." + OutlinePen.key(answer)))
                .orElse("") : pen.say("walk.faded");
        return stand.isEmpty() ? numbered : pen.say("outline.dated", numbered, stand);
    }
}
