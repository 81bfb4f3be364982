package org.cstoexplainer.model.export;

import java.util.ArrayList;
import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.model.state.Card;
import org.cstoexplainer.model.state.Obliged;
import org.cstoexplainer.model.state.Route;

/// The story view: the question, the stop or the card over it, the map, the timeline, and where one can go.
final class OutlineOfStory {

    private OutlineOfStory() {
    }

    static void write(AppState state, OutlinePen pen) {
        var story = state.content().story();
        pen.paragraph(pen.of(story.question()));
        pen.paragraph(pen.of(story.subtitle()));
        pen.paragraph(pen.of(story.checkedNote()));
        card(state, pen);
        go(state, pen);
        OutlineOfMap.write(state, pen);
        OutlineOfTimeline.write(state, pen);
    }

    private static void card(AppState state, OutlinePen pen) {
        switch (state.place().card()) {
            case Card.None _ -> OutlineOfStop.write(state.content().stop(state.place().stop()), pen);
            case Card.OfCountry(var id) -> OutlineOfCountry.write(id, state, pen);
            case Card.OfEvent(var id) -> OutlineOfEvent.write(state.content().event(id), pen);
            case Card.OfCase(var id) -> OutlineOfCase.write(state.content().one(id), pen);
            case Card.OfOwnCase _ -> OutlineOfCase.write(state.settings().ownCase(), Obliged.of(state), pen);
            case Card.OfMap _ -> OutlineOfMapNotes.write(pen);
        }
    }

    private static void go(AppState state, OutlinePen pen) {
        var content = state.content();
        var here = state.place().stop();
        var ways = new ArrayList<String>();
        if (!(state.place().card() instanceof Card.None)) {
            ways.add(pen.say("map.back", Route.number(content, here)));
        }
        ways.add(Route.before(content, here).map(stop -> pen.say("panel.back", pen.of(stop.title())))
                .orElseGet(() -> pen.say("panel.noBack")));
        ways.add(Route.after(content, here).map(stop -> pen.say("panel.next", pen.of(stop.title())))
                .orElseGet(() -> pen.say("panel.end")));
        pen.heading(3, pen.say("outline.go"));
        pen.list(ways);
    }
}
