package org.cstoexplainer.controller;

import java.util.Optional;
import org.cstoexplainer.model.id.CountryId;
import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.model.state.Moves;
import org.cstoexplainer.model.state.Route;
import org.cstoexplainer.model.state.TimelineLook;
import org.cstoexplainer.model.timeline.ClaimKind;
import org.cstoexplainer.model.timeline.Lane;
import org.cstoexplainer.model.timeline.Window;

/// Looking along the timeline, and playing it.
public final class TimelineController {

    private final Store store;

    TimelineController(Store store) {
        this.store = store;
    }

    /// Shows a part of the axis.
    public void look(Window window) {
        store.update(state -> state.with(state.timeline().over(window)));
    }

    /// Shows the whole axis.
    public void fit() {
        look(Window.WHOLE);
    }

    /// Shows a lane, or leaves it out.
    public void toggle(Lane lane) {
        store.update(state -> state.with(state.timeline().toggling(lane)));
    }

    /// Shows a kind of claim, or leaves it out.
    public void toggle(ClaimKind kind) {
        store.update(state -> state.with(state.timeline().toggling(kind)));
    }

    /// Shows the events of one state alone, or of all.
    public void filter(Optional<CountryId> state) {
        store.update(now -> now.with(now.timeline().of(state)));
    }

    /// Shows everything again.
    public void clearFilter() {
        store.update(state -> state.with(unfiltered(state)));
    }

    /// Starts to play, or pauses. Under reduced motion it does not start.
    public void togglePlay() {
        store.update(state -> state.with(state.timeline().playing(mayPlay(state))));
    }

    /// Pauses.
    public void pause() {
        store.update(state -> state.timeline().playing() ? state.with(state.timeline().playing(false)) : state);
    }

    /// What playing does when the time of a stop is over: the next stop, or the end.
    public void advance() {
        store.update(state -> Route.after(state.content(), state.place().stop())
                .map(stop -> Moves.toStop(state, stop.id()))
                .orElseGet(() -> state.with(state.timeline().playing(false))));
    }

    private static TimelineLook unfiltered(AppState state) {
        return TimelineLook.whole().over(state.timeline().window()).playing(state.timeline().playing());
    }

    private static boolean mayPlay(AppState state) {
        return !state.timeline().playing() && !state.settings().reducedMotion()
                && Route.after(state.content(), state.place().stop()).isPresent();
    }
}
