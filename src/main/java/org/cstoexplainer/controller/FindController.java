package org.cstoexplainer.controller;

import java.util.Optional;
import org.cstoexplainer.model.id.ClaimId;
import org.cstoexplainer.model.id.TermId;
import org.cstoexplainer.model.search.Target;
import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.model.state.Card;
import org.cstoexplainer.model.state.Moves;
import org.cstoexplainer.model.state.Overlay;
import org.cstoexplainer.model.state.View;

/// Finding words in the content.
public final class FindController {

    private final Store store;

    FindController(Store store) {
        this.store = store;
    }

    /// What has been typed.
    public void type(String query) {
        store.update(state -> state.with(new Overlay.Find(query)));
    }

    /// Goes to what was found and closes the search; a term is explained where it stands, or folded again.
    public void choose(Target target) {
        store.update(state -> go(state, target));
    }

    private static AppState go(AppState state, Target target) {
        return switch (target) {
            case Target.ToTerm(var term) -> explain(state, term);
            case Target.ToSource(var source) -> state.with(new Overlay.Sources(true, Optional.of(source)));
            case Target.ToStop(var stop) -> shut(Moves.toStop(state, stop));
            case Target.ToEvent(var event) -> shut(card(state, new Card.OfEvent(event)));
            case Target.ToCountry(var country) -> shut(card(state, new Card.OfCountry(country)));
            case Target.ToMapNotes() -> shut(card(state, new Card.OfMap()));
            case Target.ToClaim(var claim) -> shut(claim(state, claim));
            case Target.ToQuestion(var question) -> shut(Moves.leave(state, state.place().in(View.QUIZ))
                    .with(state.teaching().at(question)));
            case Target.ToYear(var year) -> shut(Moves.leave(state, state.place().in(View.MEMBERS).in(year)));
        };
    }

    private static AppState shut(AppState state) {
        return state.with(new Overlay.None());
    }

    private static AppState card(AppState state, Card card) {
        return Moves.leave(state, state.place().in(View.STORY).with(card));
    }

    /// A claim that the filter leaves out is listed again.
    private static AppState claim(AppState state, ClaimId id) {
        var verdict = state.verdict().filter(state.content().claim(id).verdict()::equals);
        return Moves.leave(state, state.place().reading(id)).filtering(verdict);
    }

    private static AppState explain(AppState state, TermId term) {
        if (!(state.overlay() instanceof Overlay.Find(var query, var open))) {
            return state;
        }
        var next = open.filter(term::equals).isPresent() ? Optional.<TermId>empty() : Optional.of(term);
        return state.with(new Overlay.Find(query, next));
    }
}
