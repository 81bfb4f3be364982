package org.cstoexplainer.controller;

import java.util.Optional;
import org.cstoexplainer.model.id.SourceId;
import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.model.state.Card;
import org.cstoexplainer.model.state.Moves;
import org.cstoexplainer.model.state.Notice;
import org.cstoexplainer.model.state.Overlay;
import org.cstoexplainer.model.state.View;

/// What lies over the window.
public final class OverlayController {

    private final Store store;

    OverlayController(Store store) {
        this.store = store;
    }

    /// Opens something over the window. Tips lie over the story; when they make way they have been seen.
    public void open(Overlay overlay) {
        store.update(state -> open(state, overlay));
    }

    private static AppState open(AppState state, Overlay overlay) {
        if (overlay instanceof Overlay.Tips) {
            return Moves.leave(state, state.place().in(View.STORY).with(new Card.None())).with(overlay);
        }
        var seen = state.overlay() instanceof Overlay.Tips ? state.with(state.settings().withTipsSeen()) : state;
        return seen.with(overlay);
    }

    /// Opens something, or closes it where it is open.
    public void toggle(Overlay overlay) {
        store.update(state -> state.with(state.overlay().equals(overlay) ? new Overlay.None() : overlay));
    }

    /// Opens the drawer of sources at one of them.
    public void openSource(SourceId source) {
        store.update(state -> state.with(new Overlay.Sources(false, Optional.of(source))));
    }

    /// Unfolds a source in the drawer, or folds it.
    public void unfold(Overlay.Sources drawer, SourceId source) {
        var open = drawer.open().filter(source::equals).isPresent() ? Optional.<SourceId>empty() : Optional.of(source);
        store.update(state -> state.with(new Overlay.Sources(drawer.all(), open)));
    }

    /// Closes what is open.
    public void close() {
        store.update(state -> state.with(new Overlay.None()));
    }

    /// Closes the first-run tips for good.
    public void closeTips() {
        store.update(state -> state.with(new Overlay.None()).with(state.settings().withTipsSeen()));
    }

    /// Tells the person one sentence.
    public void tell(Notice notice) {
        store.update(state -> state.with(notice));
    }

    /// Takes the notice away.
    public void dismissNotice() {
        store.update(state -> state.with(Notice.NONE));
    }
}
