package org.cstoexplainer.model.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.model.state.Headcount;
import org.cstoexplainer.model.state.Legend;
import org.cstoexplainer.model.state.MapScene;
import org.cstoexplainer.model.state.Roll;
import org.cstoexplainer.model.state.YearSentence;
import org.cstoexplainer.model.timeline.Event;

/// Members over time: the year, how many there were, what changed, who was what, and all the years as a table.
final class OutlineOfMembers {

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
        outline.go();
        outline.map();
        OutlineOfYears.write(pen);
    }

    private void year() {
        var year = state.place().year();
        pen.paragraph(pen.say("members.title"));
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

    /// The changes before and after; after the last, the last year.
    private void go() {
        var year = state.place().year();
        var years = Roll.yearsOfChange(state.content());
        var before = years.reversed().stream().filter(other -> other < year).findFirst();
        var after = years.stream().filter(other -> other > year).findFirst()
                .or(() -> Optional.of(Roll.lastYear(state.content())).filter(last -> last > year));
        pen.heading(3, pen.say("outline.go"));
        pen.list(List.of(to("members.previous", before), to("members.next", after)));
    }

    private String to(String key, Optional<Integer> year) {
        return year.map(it -> pen.say(key, String.valueOf(it))).orElseGet(() -> pen.say(key + ".none"));
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
        return entry == Legend.MEMBER && parties() ? "party" : OutlinePen.key(entry);
    }

    /// Whether there was no organisation yet.
    private boolean parties() {
        return Headcount.in(state.content(), state.place().year()).kind() == Headcount.Kind.PARTIES;
    }
}
