package org.cstoexplainer.model.export;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.cstoexplainer.model.geo.AlbersConic;
import org.cstoexplainer.model.geo.Frame;
import org.cstoexplainer.model.geo.LonLat;
import org.cstoexplainer.model.geo.Viewport;
import org.cstoexplainer.model.id.CountryId;
import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.model.state.Legend;
import org.cstoexplainer.model.state.MapLook;
import org.cstoexplainer.model.state.MapScene;
import org.cstoexplainer.model.world.Country;
import org.cstoexplainer.model.world.MapView;

/// The map in words: what it shows, what each state is, what is claimed, what is picked out, and how many there are.
final class OutlineOfMap {

    private static final List<Legend> COUNTED = List.of(Legend.MEMBER, Legend.FROZEN, Legend.LEFT, Legend.SUSPENDED,
            Legend.PROPOSER);

    private OutlineOfMap() {
    }

    static void write(AppState state, OutlinePen pen) {
        var scene = MapScene.ofStory(state);
        var views = state.content().map().views().stream().filter(MapView::offered).map(view -> pen.of(view.name())).toList();
        pen.heading(2, pen.say("outline.map"));
        pen.paragraph(shown(state.map(), pen));
        pen.paragraph(pen.say("outline.map.views", String.join(", ", views)));
        if (!scene.lit().isEmpty()) {
            pen.paragraph(pen.say("outline.map.about", pen.names(scene.lit().stream().sorted(Comparator.comparing(pen::name)).toList())));
        }
        if (!scene.ofCase().obliged().isEmpty()) {
            pen.paragraph(pen.say("legend.obliged"));
            pen.list(scene.ofCase().obliged().stream().map(pen::name).sorted()
                    .map(name -> pen.say("map.chip.obliged", name)).toList());
        }
        scene.selected().ifPresent(id -> pen.paragraph(pen.say("outline.map.selected", pen.name(id))));
        scene.spot().ifPresent(entry -> pen.paragraph(pen.say("outline.map.spot",
                pen.say("legend." + OutlinePen.key(entry)))));
        states(scene, pen);
        claimed(scene, pen);
        seas(state.map(), pen);
        pen.heading(3, pen.say("outline.legend"));
        pen.list(COUNTED.stream().filter(entry -> scene.count(entry) > 0)
                .map(entry -> pen.say("legend." + OutlinePen.key(entry)) + " " + scene.count(entry)).toList());
    }

    private static String shown(MapLook look, OutlinePen pen) {
        if (look.named().isPresent()) {
            return pen.say("outline.map.view", pen.of(pen.content().view(look.named().get()).name()));
        }
        var centre = AlbersConic.PLATE.invert(look.frame().centre());
        return pen.say("outline.map.part", Math.round(look.frame().width()), Math.round(centre.lat()),
                Math.round(centre.lon()));
    }

    /// What each state of the story is, in words.
    static void states(MapScene scene, OutlinePen pen) {
        pen.heading(3, pen.say("outline.map.states"));
        pen.list(pen.content().states().stream().map(state -> pen.say(scene.sentence(state.state()),
                name(state.state(), pen))).toList());
    }

    /// The name, with the shorter one that a narrow map shows.
    static String name(CountryId id, OutlinePen pen) {
        return pen.content().country(id).flatMap(Country::shortName)
                .map(brief -> pen.say("outline.shortName", pen.name(id), pen.of(brief))).orElseGet(() -> pen.name(id));
    }

    /// The places that are hatched, each with what is to be said of it.
    static void claimed(MapScene scene, OutlinePen pen) {
        var places = pen.content().contested().stream()
                .filter(place -> place.parts().stream().anyMatch(scene.claimed()::contains)).toList();
        if (!places.isEmpty()) {
            pen.heading(3, pen.say("legend.claimed"));
            pen.list(places.stream().map(place -> pen.say("outline.dated", pen.of(place.place()), pen.of(place.label())))
                    .toList());
        }
    }

    /// The seas in what is seen; half as much again on each side, since a window may show more than the frame.
    private static void seas(MapLook look, OutlinePen pen) {
        var frame = look.frame();
        var wide = new Frame(frame.centre(), frame.width() * 2, frame.height() * 2, frame.rotation());
        var port = new Viewport(wide, wide.width(), wide.height());
        var seas = pen.content().map().seas().stream().filter(sea -> {
            var at = port.toScreen(AlbersConic.PLATE.project(new LonLat(sea.lon(), sea.lat())));
            return at.x() >= 0 && at.x() <= port.width() && at.y() >= 0 && at.y() <= port.height();
        }).map(sea -> pen.of(sea.name())).collect(Collectors.joining(", "));
        if (!seas.isEmpty()) {
            pen.paragraph(pen.say("outline.map.seas", seas));
        }
    }
}
