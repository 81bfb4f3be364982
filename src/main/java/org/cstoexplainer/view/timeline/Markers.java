package org.cstoexplainer.view.timeline;

import java.util.HashMap;
import java.util.Map;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.model.date.DateText;
import org.cstoexplainer.model.id.EventId;
import org.cstoexplainer.model.state.TimelineScene;
import org.cstoexplainer.model.story.Stop;
import org.cstoexplainer.model.timeline.Event;
import org.cstoexplainer.model.timeline.Mark;
import org.cstoexplainer.model.timeline.PlacedMark;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Tips;

/// The markers of stops and labelled events, each made once and kept.
final class Markers {

    private final Controllers controllers;
    private final Ambience ambience;
    private final Map<String, Marker> made = new HashMap<>();

    Markers(Controllers controllers, Ambience ambience) {
        this.controllers = controllers;
        this.ambience = ambience;
    }

    static String key(Stop stop) {
        return "stop-" + stop.id();
    }

    static String key(Event event) {
        return "event-" + event.id();
    }

    /// The marker of a place, in the state that the scene gives it.
    Marker of(PlacedMark placed, TimelineScene scene) {
        var id = placed.mark().id();
        var stop = stop(id, scene);
        if (stop != null) {
            return dress(stop, placed, scene);
        }
        var event = event(id, scene);
        var text = placed.under().isEmpty() ? "" : "+" + placed.under().size();
        var marker = made.computeIfAbsent(id + text, _ -> new Marker(id, event.lane(), text));
        marker.show(false, scene.open().filter(event.id()::equals).isPresent(), scene.dims(event.states()));
        choose(marker, placed, scene, () -> controllers.story().open(event.id()));
        name(marker, ambience.words().say("timeline.event", DateText.full(event.date(), ambience.words().lang()),
                ambience.words().of(event.title())));
        return marker;
    }

    private Marker dress(Stop stop, PlacedMark placed, TimelineScene scene) {
        var number = numberOf(stop, scene);
        var more = placed.under().size();
        var text = more == 0 ? Integer.toString(number) : number + " +" + more;
        var marker = made.computeIfAbsent(placed.mark().id() + "/" + text, _ -> new Marker(key(stop), stop.lane(), text));
        marker.show(number < scene.number(), stop.id().equals(scene.current()) && scene.open().isEmpty(),
                scene.dims(stop.states()));
        choose(marker, placed, scene, () -> controllers.story().goTo(stop.id()));
        name(marker, ambience.words().say(stop.id().equals(scene.current()) ? "timeline.stop.current" : "timeline.stop",
                number, total(scene), DateText.full(stop.date(), ambience.words().lang()),
                ambience.words().say("kind." + stop.kind().name().toLowerCase(java.util.Locale.ROOT)),
                ambience.words().of(stop.label())));
        return marker;
    }

    /// A marker opens what it stands for; where others lie under it, the list of them.
    private void choose(Marker marker, PlacedMark placed, TimelineScene scene, Runnable alone) {
        marker.setOnAction(_ -> {
            if (placed.under().isEmpty()) {
                alone.run();
            } else {
                menu(placed, scene).show(marker, Side.TOP, 0, 0);
            }
        });
    }

    private ContextMenu menu(PlacedMark placed, TimelineScene scene) {
        var menu = new ContextMenu();
        menu.getItems().add(item(placed.mark(), scene));
        placed.under().forEach(mark -> menu.getItems().add(item(mark, scene)));
        return menu;
    }

    private MenuItem item(Mark mark, TimelineScene scene) {
        var stop = stop(mark.id(), scene);
        var item = new MenuItem(stop != null ? numberOf(stop, scene) + "  " + ambience.words().of(stop.label())
                : ambience.words().of(event(mark.id(), scene).title()));
        item.setOnAction(_ -> {
            if (stop != null) {
                controllers.story().goTo(stop.id());
            } else {
                controllers.story().open(new EventId(mark.id().substring("event-".length())));
            }
        });
        return item;
    }

    /// What stands beside a marker.
    String label(PlacedMark placed, TimelineScene scene) {
        var stop = stop(placed.mark().id(), scene);
        return ambience.words().of(stop != null ? stop.label() : event(placed.mark().id(), scene).label().orElseThrow());
    }

    private void name(Marker marker, String name) {
        marker.setAccessibleText(name);
        Tips.on(marker, name);
    }

    private static Stop stop(String id, TimelineScene scene) {
        return scene.stops().stream().filter(stop -> key(stop).equals(id)).findFirst().orElse(null);
    }

    private static Event event(String id, TimelineScene scene) {
        return scene.labelled().stream().filter(event -> key(event).equals(id)).findFirst().orElseThrow();
    }

    private int numberOf(Stop stop, TimelineScene scene) {
        return scene.numbers().get(stop.id());
    }

    private int total(TimelineScene scene) {
        return scene.numbers().size();
    }
}
