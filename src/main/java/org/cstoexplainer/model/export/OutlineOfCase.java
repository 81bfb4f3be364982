package org.cstoexplainer.model.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Set;
import org.cstoexplainer.model.id.CountryId;
import org.cstoexplainer.model.settings.OwnCase;
import org.cstoexplainer.model.state.Obliged;
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
        if (!one.places().isEmpty()) {
            pen.paragraph(pen.say("outline.dated", pen.say("card.case.places"),
                    String.join(", ", one.places().stream().map(place -> pen.of(place.name())).toList())));
        }
        obliged(Obliged.in(pen.content(), one), pen);
        if (one.attacked().isEmpty()) {
            pen.paragraph(pen.say("card.case.anyone"));
        }
        pen.sources(one.sources());
    }

    static void write(OwnCase own, Set<CountryId> obliged, OutlinePen pen) {
        pen.heading(2, pen.say("outline.card", pen.say("walk.own"), own.named().orElseGet(() -> pen.say("own.unnamed"))));
        pen.paragraph(pen.say("outline.dated", pen.say("own.name"), own.named().orElseGet(() -> pen.say("own.unnamed"))));
        pen.paragraph(pen.say(own.states().isEmpty() ? "own.none" : "own.how"));
        if (!own.states().isEmpty()) {
            pen.paragraph(pen.say("outline.dated", pen.say("card.case.lit"), pen.names(own.states())));
        }
        own.attacked().ifPresent(state -> pen.paragraph(pen.say("outline.dated", pen.say("own.attacked"), pen.name(state))));
        obliged(obliged, pen);
        var ways = new ArrayList<String>();
        ways.add(pen.say("card.case.walk"));
        own.states().stream().skip(1).forEach(state -> ways.add(pen.say("own.attacked.name", pen.name(state))));
        own.states().forEach(state -> ways.add(pen.say("own.remove", pen.name(state))));
        pen.list(ways);
    }

    private static void obliged(Set<CountryId> states, OutlinePen pen) {
        if (!states.isEmpty()) {
            pen.paragraph(pen.say("outline.dated", pen.say("card.case.obliged"),
                    pen.names(states.stream().sorted(Comparator.comparing(pen::name)).toList())));
        }
    }
}
