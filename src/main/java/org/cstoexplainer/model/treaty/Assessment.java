package org.cstoexplainer.model.treaty;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.cstoexplainer.model.text.Wording;

/// Finds out what answers come to.
public final class Assessment {

    private Assessment() {
    }

    /// What the answers come to, with the treaty's general reasons.
    public static Result assess(Instrument instrument, Answers answers) {
        return assess(instrument, answers, Reasons.NONE);
    }

    /// What the answers come to, with the reasons of a case.
    public static Result assess(Instrument instrument, Answers answers, Reasons reasons) {
        var graph = Graph.of(instrument);
        var given = answers.inOrder(instrument);
        var reached = graph.reached(given);
        var ends = ends(instrument, graph.ends(reached));
        var path = path(instrument, reached, given);
        var findings = findings(new Findings(instrument, answers, reasons));
        var open = open(instrument, path);
        return new Result(instrument, answers, ends, path, findings,
                headline(instrument.effect(), findings.getFirst(), ends, open), open);
    }

    static List<End> ends(Instrument instrument, long bits) {
        var all = instrument.ends();
        return IntStream.range(0, all.size()).filter(i -> (bits >>> i & 1) == 1).mapToObj(all::get).toList();
    }

    static List<Leg> path(Instrument instrument, long reached, Answer... answers) {
        List<Leg> path = new ArrayList<>();
        var number = 0;
        for (var step : instrument.steps()) {
            var i = path.size();
            number += step.aside() ? 0 : 1;
            path.add(new Leg(step, step.aside() ? OptionalInt.empty() : OptionalInt.of(number), answers[i],
                    (reached >>> i & 1) == 1));
        }
        return path;
    }

    private static List<Finding> findings(Findings findings) {
        return findings.instrument().effects().stream().map(Effect::when).map(findings::of).toList();
    }

    private static List<Wording> open(Instrument instrument, List<Leg> path) {
        return path.stream().filter(Leg::open)
                .map(leg -> instrument.phrasing().of(leg.answer(), leg.step().states(), leg.step().denies())).toList();
    }

    /// First what all ends share. Then, if there is one end, what it means; else the first thing that is open.
    private static List<Wording> headline(Effect effect, Finding finding, List<End> ends, List<Wording> open) {
        var shared = switch (finding.truth()) {
            case YES -> effect.yes();
            case NO -> Sentence.of(effect.no(), Findings.blocker(finding).clause());
            case CONTESTED, UNKNOWN -> effect.open();
        };
        return List.of(shared, ends.size() == 1 ? ends.getFirst().means() : open.getFirst());
    }
}
