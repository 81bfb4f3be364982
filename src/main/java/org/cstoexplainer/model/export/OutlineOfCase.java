package org.cstoexplainer.model.export;

import org.cstoexplainer.model.treaty.casebook.Case;

/// The card of a case, while its states are lit on the map.
final class OutlineOfCase {

    private OutlineOfCase() {
    }

    static void write(Case one, OutlinePen pen) {
        pen.heading(2, pen.say("outline.card", pen.say("walk.kind." + OutlinePen.key(one.kind()).replace("-", "_")),
                pen.of(one.title())));
        pen.paragraph(pen.of(one.summary()));
        pen.paragraph(pen.say("card.case.walk"));
        pen.paragraph(pen.say("outline.dated", pen.say("card.case.lit"), pen.names(one.states())));
        pen.sources(one.sources());
    }
}
