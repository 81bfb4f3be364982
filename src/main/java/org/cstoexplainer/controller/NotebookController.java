package org.cstoexplainer.controller;

import org.cstoexplainer.model.id.StopId;

/// What a teacher writes.
public final class NotebookController {

    private final Store store;

    NotebookController(Store store) {
        this.store = store;
    }

    /// Keeps own notes at a stop.
    public void note(StopId stop, String words) {
        store.update(state -> state.with(state.teaching().with(state.teaching().notebook().noting(stop, words))));
    }
}
