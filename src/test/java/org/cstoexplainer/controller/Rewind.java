package org.cstoexplainer.controller;

import org.cstoexplainer.model.state.AppState;

/// Sets a store back, which only a test may do.
public final class Rewind {

    private Rewind() {
    }

    /// Puts a store into a state.
    public static void to(Store store, AppState state) {
        store.update(_ -> state);
    }
}
