package org.cstoexplainer.model.export;

/// The card that says how the map draws contested places.
final class OutlineOfMapNotes {

    private OutlineOfMapNotes() {
    }

    static void write(OutlinePen pen) {
        pen.heading(2, pen.say("outline.card", pen.say("card.map"), pen.say("card.map.title")));
        pen.paragraph(pen.of(pen.content().map().note()));
        for (var place : pen.content().contested()) {
            pen.heading(3, pen.of(place.place()));
            pen.paragraph(pen.of(place.label()));
            pen.paragraph(pen.of(place.facts()));
            pen.paragraph(pen.say("card.map.drawn", pen.of(place.drawn())));
            pen.sources(place.sources());
        }
    }
}
