package org.cstoexplainer.model.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cstoexplainer.model.date.PartialDate;
import org.cstoexplainer.model.state.EndNote;
import org.cstoexplainer.model.state.Headcount;
import org.cstoexplainer.model.world.Status;
import org.cstoexplainer.model.world.StoryState;

/// The bars of all years as a table, and the line of numbers in words.
final class OutlineOfYears {

    private static final List<Status> COLUMNS = List.of(Status.SIGNED, Status.PARTY, Status.LEFT, Status.MEMBER,
            Status.FROZEN, Status.SUSPENDED);

    private OutlineOfYears() {
    }

    static void write(OutlinePen pen) {
        pen.heading(2, pen.say("outline.members.all"));
        pen.table(header(pen), pen.content().states().stream().filter(one -> !one.segments().isEmpty())
                .map(one -> row(one, pen)).toList());
        pen.paragraph(pen.say("members.howMany") + ": " + Headcount.steps(pen.content()).stream().map(step -> pen.say(
                "members.level." + OutlinePen.key(step.count().kind()), step.count().number(),
                pen.full(PartialDate.of(step.from())))).collect(Collectors.joining("; ")));
    }

    private static List<String> header(OutlinePen pen) {
        return Stream.concat(Stream.of(pen.say("members.state")), Stream.concat(
                COLUMNS.stream().map(status -> pen.say("members.column." + OutlinePen.key(status))),
                Stream.of(pen.say("outline.members.reason")))).toList();
    }

    private static List<String> row(StoryState one, OutlinePen pen) {
        var cells = new ArrayList<String>();
        cells.add(pen.name(one.state()));
        COLUMNS.forEach(status -> cells.add(one.segments().stream().filter(segment -> segment.status() == status)
                .map(segment -> pen.brief(segment.from())).collect(Collectors.joining(", "))));
        cells.add(EndNote.of(pen.content(), one).stream().map(note -> reason(note, pen)).collect(Collectors.joining("; ")));
        return cells;
    }

    private static String reason(EndNote note, OutlinePen pen) {
        return note.words().map(pen::of).orElseGet(() -> pen.say("members.ended." + OutlinePen.key(note.span().status()),
                String.valueOf(note.span().start().year())));
    }
}
