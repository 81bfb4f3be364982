package org.cstoexplainer.model.export;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.cstoexplainer.model.id.SourceId;
import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.model.state.DrawnPath;
import org.cstoexplainer.model.state.WalkReading;
import org.cstoexplainer.model.text.Words;
import org.cstoexplainer.model.treaty.Leg;

/// A walk as a sheet to take home: the case, each question with its words and the answer given, where that leads, why,
/// what little would change it, and the sources.
public final class OutlineOfPath {

    private final WalkReading reading;
    private final OutlinePen pen;

    private OutlineOfPath(WalkReading reading, OutlinePen pen) {
        this.reading = reading;
        this.pen = pen;
    }

    /// The sheet of the walk that is open.
    public static OutlineText of(AppState state, Words words) {
        var pen = new OutlinePen(state.content(), words);
        new OutlineOfPath(WalkReading.of(state), pen).write();
        return pen.text();
    }

    private void write() {
        pen.heading(1, pen.of(reading.instrument().shortName()));
        pen.paragraph(pen.of(reading.sentences().lesson()));
        issue();
        pen.heading(2, pen.say("outline.walk.path"));
        pen.counted(DrawnPath.of(reading.result().path()).stream().map(this::leg).toList());
        OutlineOfOutcome.brief(reading, pen);
        pen.paragraph(pen.of(reading.content().story().checkedNote()));
        pen.sources(List.copyOf(sources()));
    }

    private void issue() {
        reading.chosen().ifPresentOrElse(one -> {
            pen.heading(2, pen.of(one.title()));
            pen.paragraph(pen.of(one.summary()));
        }, () -> pen.heading(2, reading.own().named().orElseGet(() -> pen.say("own.unnamed"))));
        if (!reading.attacked().isEmpty()) {
            pen.paragraph(pen.say("walk.issue", pen.names(reading.attacked())));
        }
    }

    private String leg(Leg leg) {
        var step = leg.step();
        var parts = new ArrayList<>(List.of(pen.of(step.question())));
        if (!leg.matters()) {
            parts.add(pen.say("walk.faded"));
            return String.join(" ", parts);
        }
        parts.add(pen.say("walk.trace.answer", pen.say("walk.answer." + OutlinePen.key(leg.answer()))));
        reading.ruling(step.id()).filter(_ -> reading.answer(step.id()).filter(reading.prepared(step.id())::equals).isPresent())
                .ifPresent(ruling -> parts.add(pen.of(ruling.reason())));
        parts.add(pen.of(step.cites()));
        return parts.stream().collect(Collectors.joining(" "));
    }

    private LinkedHashSet<SourceId> sources() {
        var sources = new LinkedHashSet<SourceId>();
        reading.path().forEach(leg -> reading.evidence(leg.step().id()).forEach(piece -> sources.addAll(piece.sources())));
        reading.chosen().ifPresent(one -> sources.addAll(one.sources()));
        return sources;
    }
}
