package org.cstoexplainer.model.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cstoexplainer.model.forces.Force;
import org.cstoexplainer.model.forces.Leader;
import org.cstoexplainer.model.forces.Precedent;
import org.cstoexplainer.model.story.Chart;

/// The charts of the stops, as tables and lists.
final class OutlineOfChart {

    private OutlineOfChart() {
    }

    static void write(Chart chart, OutlinePen pen) {
        switch (chart) {
            case NUMBERS -> OutlineOfNumbers.write(pen);
            case FORCES -> pen.content().forces().forEach(force -> force(force, pen));
            case PRECEDENTS -> pen.content().precedents().forEach(precedent -> precedent(precedent, pen));
            case POSITIONS -> positions(pen);
            case LEADERS -> leaders(pen);
        }
    }

    private static void force(Force force, OutlinePen pen) {
        pen.heading(3, pen.of(force.name()));
        var lines = new ArrayList<String>();
        lines.add(pen.of(force.abbreviation()) + " · " + pen.full(force.created()) + ", " + pen.of(force.where()));
        lines.add(pen.say("forces.size", pen.of(force.size())));
        force.inArticle().ifPresent(text -> lines.add(pen.of(text)));
        lines.add(pen.of(force.task()));
        lines.add(pen.say("forces.standing", pen.of(force.standing())));
        lines.add(pen.say("forces.from", pen.names(force.contributors())));
        pen.list(lines);
    }

    private static void precedent(Precedent precedent, OutlinePen pen) {
        pen.heading(3, pen.of(precedent.title()));
        pen.list(List.of(Stream.concat(Stream.of(precedent.from()), precedent.until().stream()).map(pen::full)
                        .collect(Collectors.joining(" – ")),
                pen.say("precedent.asked." + (precedent.asked() ? "yes" : "no")),
                pen.say("precedent.troops." + (precedent.troops() ? "yes" : "no")),
                pen.say("precedent.request", pen.of(precedent.request())),
                pen.say("precedent.decision", pen.of(precedent.decision())),
                pen.say("precedent.outcome", pen.of(precedent.outcome()))));
    }

    private static void positions(OutlinePen pen) {
        pen.heading(3, pen.say("positions.title"));
        pen.table(List.of(pen.say("outline.who"), pen.say("outline.position")), pen.content().positions().stream()
                .map(one -> List.of(pen.of(one.actor()) + " · "
                        + one.dates().stream().map(pen::brief).collect(Collectors.joining("; ")), pen.of(one.position())))
                .toList());
    }

    private static void leaders(OutlinePen pen) {
        var leadership = pen.content().leadership();
        pen.heading(3, pen.say("leaders.title"));
        pen.table(List.of(pen.say("outline.who"), pen.say("outline.time")), leadership.secretaries().stream()
                .map(leader -> List.of(name(leader, pen), time(leader, pen))).toList());
        pen.paragraph(pen.say("leaders.chairs", leadership.chairs().stream()
                .map(chair -> chair.year() + " " + pen.name(chair.state())).collect(Collectors.joining(", "))));
    }

    private static String name(Leader leader, OutlinePen pen) {
        return pen.of(leader.name()) + (leader.acting() ? " " + pen.say("leaders.acting") : "") + ", "
                + pen.name(leader.state());
    }

    private static String time(Leader leader, OutlinePen pen) {
        var checked = pen.content().story().checked().latest();
        return leader.until().map(until -> pen.say(until.earliest().isAfter(checked) ? "leaders.planned" : "leaders.time",
                pen.full(leader.from()), pen.full(until))).orElseGet(() -> pen.say("leaders.since", pen.full(leader.from())));
    }
}
