package org.cstoexplainer.controller;

import java.util.List;
import java.util.Optional;
import org.cstoexplainer.model.id.ClaimId;
import org.cstoexplainer.model.press.Claim;
import org.cstoexplainer.model.press.Verdict;
import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.model.state.Moves;
import org.cstoexplainer.model.state.Overlay;

/// Reading the checked article.
public final class ArticleController {

    private final Store store;

    ArticleController(Store store) {
        this.store = store;
    }

    /// Opens a claim in the article; a filter that does not list it is lifted.
    public void open(ClaimId claim) {
        store.update(state -> Moves.leave(showing(state, claim), state.place().reading(claim)).with(new Overlay.None()));
    }

    /// The next claim of those that are listed.
    public void next() {
        store.update(state -> step(state, 1));
    }

    /// The claim before, of those that are listed.
    public void previous() {
        store.update(state -> step(state, -1));
    }

    /// Lists the claims with one verdict, or all; the first of them is opened where the open one is not listed.
    public void filter(Optional<Verdict> verdict) {
        store.update(state -> opened(state.filtering(verdict)));
    }

    /// The claims that are listed.
    public static List<Claim> listed(AppState state) {
        return state.content().claims().stream()
                .filter(claim -> state.verdict().map(claim.verdict()::equals).orElse(true)).toList();
    }

    private static AppState showing(AppState state, ClaimId id) {
        return listed(state).stream().anyMatch(claim -> claim.id().equals(id)) ? state : state.filtering(Optional.empty());
    }

    private static AppState opened(AppState state) {
        var listed = listed(state);
        var open = state.place().claim().filter(id -> listed.stream().anyMatch(claim -> claim.id().equals(id)));
        return open.isPresent() || listed.isEmpty() ? state : state.with(state.place().reading(listed.getFirst().id()));
    }

    private static AppState step(AppState state, int by) {
        var ids = listed(state).stream().map(Claim::id).toList();
        if (ids.isEmpty()) {
            return state;
        }
        var here = state.place().claim().map(ids::indexOf).orElse(-1);
        var there = Math.clamp(here + by, 0, ids.size() - 1);
        return Moves.leave(state, state.place().reading(ids.get(there)));
    }
}
