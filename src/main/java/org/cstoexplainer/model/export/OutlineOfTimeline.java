package org.cstoexplainer.model.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cstoexplainer.model.date.PartialDate;
import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.model.state.TimelineLook;
import org.cstoexplainer.model.state.TimelineScene;
import org.cstoexplainer.model.story.Stop;
import org.cstoexplainer.model.text.Wording;
import org.cstoexplainer.model.timeline.ClaimKind;
import org.cstoexplainer.model.timeline.Era;
import org.cstoexplainer.model.timeline.Event;
import org.cstoexplainer.model.timeline.Lane;

/// The timeline in words: era by era, every stop and event in order of time.
final class OutlineOfTimeline {

    private record Line(PartialDate date, Lane lane, String what) {
    }

    private final TimelineScene scene;
    private final OutlinePen pen;

    private OutlineOfTimeline(TimelineScene scene, OutlinePen pen) {
        this.scene = scene;
        this.pen = pen;
    }

    static void write(AppState state, OutlinePen pen) {
        new OutlineOfTimeline(TimelineScene.of(state), pen).write(state.timeline());
    }

    private void write(TimelineLook look) {
        pen.heading(2, pen.say("outline.timeline"));
        pen.paragraph(pen.say("outline.timeline.at", pen.brief(scene.date()), scene.number()));
        pen.paragraph(pen.say("outline.timeline.lanes", Stream.of(Lane.values()).map(this::name)
                .collect(Collectors.joining(", "))));
        if (look.filtered()) {
            pen.paragraph(pen.say("outline.timeline.filtered", filter(look)));
        }
        var lines = lines();
        pen.content().chronicle().eras().forEach(era -> era(era, lines));
    }

    /// What the filter lets through.
    private String filter(TimelineLook look) {
        var parts = new ArrayList<String>();
        Stream.of(Lane.values()).filter(look.lanes()::contains).map(this::name).forEach(parts::add);
        Stream.of(ClaimKind.values()).filter(look.kinds()::contains).map(kind -> pen.say("kind." + OutlinePen.key(kind)))
                .forEach(parts::add);
        look.state().map(pen::name).ifPresent(parts::add);
        return String.join(", ", parts);
    }

    private void era(Era era, List<Line> lines) {
        pen.heading(3, era.name().equals(era.shortName()) ? pen.of(era.name())
                : pen.say("outline.shortName", pen.of(era.name()), pen.of(era.shortName())));
        pen.table(List.of(pen.say("outline.date"), pen.say("outline.lane"), pen.say("outline.what")),
                lines.stream().filter(line -> within(era, line.date()))
                        .map(line -> List.of(pen.full(line.date()), name(line.lane()), line.what())).toList());
    }

    private static boolean within(Era era, PartialDate date) {
        return !date.middle().isBefore(era.from().earliest()) && !date.middle().isAfter(era.until().latest());
    }

    private List<Line> lines() {
        var stops = scene.stops().stream().map(stop -> new Line(stop.date(), stop.lane(), stop(stop)));
        var events = Stream.concat(scene.labelled().stream(), scene.context().stream())
                .map(event -> new Line(event.date(), event.lane(), event(event)));
        return Stream.concat(stops, events).sorted(Comparator.comparing(Line::date)).toList();
    }

    private String stop(Stop stop) {
        var current = stop.id().equals(scene.current());
        return pen.say(current ? "outline.timeline.here" : "outline.timeline.stop", scene.numbers().get(stop.id()),
                named(stop.label(), stop.title()));
    }

    private String event(Event event) {
        var text = event.label().map(label -> named(label, event.title())).orElseGet(() -> pen.of(event.title()));
        return scene.open().filter(event.id()::equals).isPresent() ? pen.say("outline.timeline.open", text) : text;
    }

    /// The label beside the mark, and the title, unless that begins with it.
    private String named(Wording label, Wording title) {
        return pen.of(title).startsWith(pen.of(label)) ? pen.of(title) : pen.say("outline.dated", pen.of(label), pen.of(title));
    }

    private String name(Lane lane) {
        return pen.say("lane." + OutlinePen.key(lane));
    }
}
