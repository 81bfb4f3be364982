package org.cstoexplainer.model.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cstoexplainer.model.date.PartialDate;
import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.model.state.EndNote;
import org.cstoexplainer.model.state.Headcount;
import org.cstoexplainer.model.state.Legend;
import org.cstoexplainer.model.state.MapScene;
import org.cstoexplainer.model.state.Roll;
import org.cstoexplainer.model.state.YearSentence;
import org.cstoexplainer.model.timeline.Event;
import org.cstoexplainer.model.world.Status;
import org.cstoexplainer.model.world.StoryState;

/// Members over time: the year, how many there were, what changed, who was what, and all the years as a table.
final class OutlineOfMembers {

    private static final List<Status> COLUMNS = List.of(Status.SIGNED, Status.PARTY, Status.LEFT, Status.MEMBER,
            Status.FROZEN, Status.SUSPENDED);
    private static final List<Legend> COUNTED = List.of(Legend.SIGNED, Legend.MEMBER, Legend.FROZEN, Legend.SUSPENDED,
            Legend.LEFT);

    private final AppState state;
    private final OutlinePen pen;

    private OutlineOfMembers(AppState state, OutlinePen pen) {
        this.state = state;
        this.pen = pen;
    }

    static void write(AppState state, OutlinePen pen) {
        var outline = new OutlineOfMembers(state, pen);
        outline.year();
        outline.changes();
        outline.selected();
        outline.map();
        outline.history();
    }

    private void year() {
        var year = state.place().year();
        pen.heading(2, pen.say("outline.members.year", String.valueOf(year)));
        pen.paragraph(Headcount.in(state.content(), year).number() + " "
                + YearSentence.beside(pen.words(), state.content(), year));
        var years = Roll.yearsOfChange(state.content()).stream().skip(1).map(String::valueOf).toList();
        pen.paragraph(pen.say("members.hint", String.join(", ", years.subList(0, years.size() - 1)), years.getLast()));
    }

    private void changes() {
        var changes = Roll.changes(state.content(), state.place().year());
        pen.heading(2, pen.say("outline.members.changes"));
        if (changes.isEmpty()) {
            pen.paragraph(pen.say("members.none", String.valueOf(state.place().year())));
        }
        changes.forEach(this::change);
        pen.sources(changes.stream().flatMap(event -> event.sources().stream()).distinct().toList());
    }

    private void change(Event event) {
        pen.heading(3, pen.say("outline.dated", pen.full(event.date()), pen.of(event.title())));
        pen.paragraph(pen.of(event.text()));
    }

    /// The history of the state that is selected.
    private void selected() {
        state.place().country().flatMap(state.content()::state).ifPresent(one -> {
            pen.heading(2, pen.say("outline.card", pen.say("card.country"), pen.name(one.state())));
            OutlineOfCountry.history(one, pen);
            if (one.segments().isEmpty()) {
                pen.paragraph(pen.of(one.summary()));
            }
            one.mayHaveChanged().ifPresent(note -> pen.paragraph(pen.say("outline.mayHaveChanged", pen.of(note))));
        });
    }

    private void map() {
        var scene = MapScene.ofMembers(state);
        pen.heading(2, pen.say("outline.map"));
        OutlineOfMap.states(scene, pen);
        OutlineOfMap.claimed(scene, pen);
        pen.heading(3, pen.say("outline.legend"));
        pen.list(Stream.concat(COUNTED.stream().filter(entry -> scene.count(entry) > 0)
                        .map(entry -> pen.say("members.legend." + key(entry)) + " " + scene.count(entry)),
                Stream.of(pen.say("members.legend.ukraine"))).toList());
    }

    private String key(Legend entry) {
        var parties = Headcount.in(state.content(), state.place().year()).kind() == Headcount.Kind.PARTIES;
        return entry == Legend.MEMBER && parties ? "party" : OutlinePen.key(entry);
    }

    /// The bars of all years as a table, and the line of numbers in words.
    private void history() {
        var header = Stream.concat(Stream.of(pen.say("members.state")), Stream.concat(
                COLUMNS.stream().map(status -> pen.say("members.column." + OutlinePen.key(status))),
                Stream.of(pen.say("outline.members.reason")))).toList();
        pen.heading(2, pen.say("outline.members.all"));
        pen.table(header, state.content().states().stream().filter(one -> !one.segments().isEmpty()).map(this::row).toList());
        pen.paragraph(pen.say("members.howMany") + ": " + Headcount.steps(state.content()).stream().map(step -> pen.say(
                "members.level." + OutlinePen.key(step.count().kind()), step.count().number(),
                pen.full(PartialDate.of(step.from())))).collect(Collectors.joining("; ")));
    }

    private List<String> row(StoryState one) {
        var cells = new ArrayList<String>();
        cells.add(pen.name(one.state()));
        COLUMNS.forEach(status -> cells.add(one.segments().stream().filter(segment -> segment.status() == status)
                .map(segment -> pen.brief(segment.from())).collect(Collectors.joining(", "))));
        cells.add(EndNote.of(state.content(), one).stream().map(this::reason).collect(Collectors.joining("; ")));
        return cells;
    }

    private String reason(EndNote note) {
        return note.words().map(pen::of).orElseGet(() -> pen.say("members.ended." + OutlinePen.key(note.span().status()),
                String.valueOf(note.span().start().year())));
    }
}
