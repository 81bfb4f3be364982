package org.cstoexplainer.controller;

import java.util.Comparator;
import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.model.state.Roll;

/// Going through the years of membership.
public final class MembersController {

    private final Store store;

    MembersController(Store store) {
        this.store = store;
    }

    /// Shows a year; one outside the history is the nearest within.
    public void year(int year) {
        store.update(state -> at(state, year));
    }

    /// One year on or back.
    public void step(int years) {
        store.update(state -> at(state, state.place().year() + years));
    }

    /// The next year in which something changed; after the last, the last year.
    public void nextChange() {
        store.update(state -> at(state, Roll.yearsOfChange(state.content()).stream()
                .filter(year -> year > state.place().year()).findFirst().orElse(Roll.lastYear(state.content()))));
    }

    /// The year before in which something changed; before the first, the first year.
    public void previousChange() {
        store.update(state -> at(state, Roll.yearsOfChange(state.content()).stream()
                .filter(year -> year < state.place().year()).max(Comparator.naturalOrder())
                .orElse(Roll.firstYear(state.content()))));
    }

    private static AppState at(AppState state, int year) {
        var first = Roll.firstYear(state.content());
        var last = Roll.lastYear(state.content());
        return state.with(state.place().in(Math.clamp(year, first, last)));
    }
}
