package org.cstoexplainer.controller;

import java.util.List;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.content.problem.Problem;
import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.model.state.Moves;
import org.cstoexplainer.model.state.Notice;
import org.cstoexplainer.model.state.Overlay;

/// Taking in content that was read again.
public final class ContentController {

    private final Store store;

    ContentController(Store store) {
        this.store = store;
    }

    /// Shows content that was read and found good; the place is kept as far as it still exists.
    public void accept(Content content) {
        store.update(state -> replaced(state, content));
    }

    /// Keeps the last good content and says what is wrong with the new.
    public void refuse(List<Problem> problems) {
        store.update(state -> state.with(problems).with(new Overlay.Mistakes()));
    }

    private static AppState replaced(AppState state, Content content) {
        var fresh = Moves.start(content, state.settings());
        var overlay = state.overlay() instanceof Overlay.Mistakes ? new Overlay.None() : state.overlay();
        return fresh.with(fresh.place().in(state.place().view())).with(overlay)
                .with(new Notice("notice.reloaded", ""));
    }
}
