package org.cstoexplainer.view.presenter;

import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.model.state.Pointer;
import org.cstoexplainer.model.state.Talk;
import org.cstoexplainer.view.kit.Metrics;

/// What the parts of the console are shown from.
///
/// @param state   the state
/// @param talk    the lesson that is given
/// @param metrics the measures of the window
record Now(AppState state, Talk talk, Metrics metrics) {

    /// The same without what moves at every move of the mouse, so that the rest is not built anew for it.
    Now atRest() {
        var still = talk.with(Pointer.NONE);
        return new Now(state.with(state.teaching().with(still)), still, metrics);
    }
}
