package org.cstoexplainer.controller;

import java.nio.file.Path;
import java.util.Optional;
import org.cstoexplainer.model.about.Home;
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
        store.update(state -> state.overlay().equals(overlay) ? closed(state) : state.with(overlay));
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
        store.update(OverlayController::closed);
    }

    /// What went wrong during a lesson comes once the lesson is over and its record is closed.
    private static AppState closed(AppState state) {
        var teaching = state.teaching();
        return teaching.untold().filter(_ -> teaching.talk().isEmpty())
                .map(fault -> state.with(teaching.telling(Optional.empty())).with(fault))
                .orElseGet(() -> state.with(new Overlay.None()));
    }

    /// Closes the first-run tips for good.
    public void closeTips() {
        store.update(state -> closed(state).with(state.settings().withTipsSeen()));
    }

    /// Tells that something went wrong, with the newest report in place of an older one. It takes the place of what lay over
    /// the window, which may be what went wrong. During a lesson the class must not see a dialog, and with one display it would:
    /// then a notice tells it, and the dialog comes when the lesson is over. The app in which something is looked up may be what
    /// the class sees too, so that there is no notice there either.
    ///
    /// @param report the file that tells it; none if it could not be written
    public void fault(Optional<Path> report) {
        var fault = new Overlay.Fault(report);
        store.update(state -> state.teaching().talk().isPresent()
                ? noticed(state.with(state.teaching().telling(Optional.of(fault))), fault)
                : open(state.with(state.teaching().telling(Optional.empty())), fault));
    }

    private static AppState noticed(AppState state, Overlay.Fault fault) {
        return state.teaching().inFront() ? state.with(notice(fault)) : state;
    }

    private static Notice notice(Overlay.Fault fault) {
        return fault.report().map(file -> new Notice("notice.fault", Home.shown(file)))
                .orElseGet(() -> new Notice("notice.fault.unwritten", ""));
    }

    /// Tells that letters were left out of a field, since they cannot be shown.
    public void tellLettersLeftOut() {
        tell(new Notice("notice.rightward", ""));
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
