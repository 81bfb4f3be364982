package org.cstoexplainer.model.state;

import java.util.List;
import java.util.Optional;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.geo.Frame;
import org.cstoexplainer.model.geo.LonLat;
import org.cstoexplainer.model.geo.AlbersConic;
import org.cstoexplainer.model.id.StopId;
import org.cstoexplainer.model.id.ViewId;
import org.cstoexplainer.model.settings.Settings;
import org.cstoexplainer.model.story.Stop;
import org.cstoexplainer.model.world.MapView;

/// How the state changes when somebody goes somewhere: place, map and trail together.
public final class Moves {

    private Moves() {
    }

    /// The state at the start: at the stop where the app was closed, or the first.
    public static AppState start(Content content, Settings settings) {
        var stops = content.story().stops();
        var stop = settings.lastStop().flatMap(id -> find(content, id)).orElse(stops.getFirst());
        var year = content.story().checked().year();
        var place = new Place(View.STORY, stop.id(), new Card.None(), year, Optional.empty());
        return new AppState(content, List.of(), place, Trail.empty(), look(content, stop.map()), TimelineLook.whole(),
                WalkState.start(content), Teaching.START, Optional.empty(), new Overlay.None(), Notice.NONE, settings);
    }

    /// To a stop: map, playhead and panel in one step.
    public static AppState toStop(AppState state, StopId id) {
        var stop = state.content().stop(id);
        return leave(state, state.place().at(id)).with(seen(state, stop))
                .with(state.settings().withLastStop(id.value()));
    }

    /// At a stop, as a lesson comes to it: no step on the trail, and the view that is shown stays.
    public static AppState arriveAt(AppState state, StopId id) {
        var place = state.place();
        var there = new Place(place.view(), id, new Card.None(), place.year(), place.claim());
        return state.with(there).with(seen(state, state.content().stop(id)))
                .with(state.settings().withLastStop(id.value()));
    }

    /// To another place, remembering this one. Going where one is changes nothing.
    public static AppState leave(AppState state, Place place) {
        if (place.equals(state.place())) {
            return state;
        }
        return state.with(state.trail().leaving(state.place())).with(place);
    }

    /// Back to where one was, if anywhere.
    public static AppState back(AppState state) {
        if (state.trail().behind().isEmpty()) {
            return state;
        }
        var place = state.trail().behind().getLast();
        return arrive(state.with(state.trail().back(state.place())), place);
    }

    /// Forward to where one came back from, if anywhere.
    public static AppState forward(AppState state) {
        if (state.trail().ahead().isEmpty()) {
            return state;
        }
        var place = state.trail().ahead().getFirst();
        return arrive(state.with(state.trail().forward(state.place())), place);
    }

    /// The same map, looking at a view.
    public static MapLook at(MapLook look, MapView view) {
        return look.at(frame(view), view.id());
    }

    /// What a view shows of the plane.
    public static Frame frame(MapView view) {
        var centre = AlbersConic.PLATE.project(new LonLat(view.lon(), view.lat()));
        return new Frame(centre, view.width(), view.height(), view.rotation());
    }

    private static AppState arrive(AppState state, Place place) {
        var moved = place.stop().equals(state.place().stop()) ? state
                : state.with(seen(state, state.content().stop(place.stop())));
        return moved.with(place);
    }

    /// What a stop shows of the map: no legend entry is picked out any more.
    private static MapLook seen(AppState state, Stop stop) {
        return at(state.map().plain(), view(state.content(), stop.map()));
    }

    private static MapLook look(Content content, ViewId id) {
        var view = view(content, id);
        return new MapLook(frame(view), Optional.of(id), Optional.empty());
    }

    private static MapView view(Content content, ViewId id) {
        return content.view(id);
    }

    private static Optional<Stop> find(Content content, String id) {
        return content.story().stops().stream().filter(stop -> stop.id().value().equals(id)).findFirst();
    }
}
