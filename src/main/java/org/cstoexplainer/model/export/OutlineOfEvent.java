package org.cstoexplainer.model.export;

import org.cstoexplainer.model.source.Grade;
import org.cstoexplainer.model.timeline.Event;
import org.cstoexplainer.model.timeline.Lane;

/// The card of an event.
final class OutlineOfEvent {

    private OutlineOfEvent() {
    }

    static void write(Event event, OutlinePen pen) {
        pen.heading(2, pen.say("outline.card", pen.say("card.event"), pen.of(event.title())));
        pen.paragraph(pen.say("outline.kind", pen.say("kind." + OutlinePen.key(event.kind())), dates(event, pen)));
        pen.paragraph(pen.of(event.text()));
        if (!event.date().exact()) {
            pen.paragraph(pen.say("card.imprecise"));
        }
        if (event.grade() == Grade.TOLD) {
            pen.paragraph(pen.say("card.told"));
        }
        if (event.lane() == Lane.ARTICLE4 && pen.content().cases().stream().anyMatch(one -> one.events().contains(event.id()))) {
            pen.paragraph(pen.say("card.case.walk"));
        }
        if (!event.states().isEmpty()) {
            pen.paragraph(pen.say("outline.states", pen.names(event.states())));
        }
        pen.sources(event.sources());
    }

    /// When it happened, from when to when if it lasted.
    static String dates(Event event, OutlinePen pen) {
        var from = pen.full(event.date());
        return event.until().map(until -> pen.say("card.span", from, pen.full(until))).orElse(from);
    }
}
