package org.cstoexplainer.view.overlay;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.cstoexplainer.model.id.CountryId;
import org.cstoexplainer.model.id.StopId;
import org.cstoexplainer.model.search.Hit;
import org.cstoexplainer.model.search.Kind;
import org.cstoexplainer.model.search.Target;
import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.model.state.MapScene;
import org.cstoexplainer.model.state.Legend;
import org.cstoexplainer.model.state.Route;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Glyphs;
import org.cstoexplainer.view.kit.Ui;

/// The sign before a hit: a stop has its number, a claim its verdict, a country its place in the legend.
final class HitGlyph {

    private final AppState state;
    private final Ambience ambience;
    private final MapScene map;

    HitGlyph(AppState state, Ambience ambience) {
        this.state = state;
        this.ambience = ambience;
        map = MapScene.ofStory(state);
    }

    Node of(Hit hit) {
        return switch (hit.target()) {
            case Target.ToStop(var stop) -> hit.kind() == Kind.PERSON ? Ui.icon("fth-user") : number(stop);
            case Target.ToCountry(var country) -> hit.kind() == Kind.PERSON ? Ui.icon("fth-user") : country(country);
            case Target.ToClaim(var claim) -> boxed(Glyphs.of(state.content().claim(claim).verdict()));
            case Target.ToQuestion _ -> Ui.icon("fth-help-circle");
            case Target.ToEvent(var event) -> Ui.icon(Glyphs.icon(state.content().event(event).lane()));
            case Target.ToMapNotes() -> boxed(Glyphs.of(Legend.CLAIMED));
            case Target.ToTerm _ -> Ui.icon("fth-book-open");
            case Target.ToSource _ -> Ui.icon(hit.kind() == Kind.PERSON ? "fth-user" : "fth-file-text");
            case Target.ToYear _ -> Ui.icon("fth-calendar");
        };
    }

    private Label number(StopId stop) {
        return Ui.label(Integer.toString(Route.number(state.content(), stop)), "find-number");
    }

    private Node country(CountryId country) {
        return Optional.ofNullable(map.fills().get(country)).map(entry -> boxed(Glyphs.of(entry)))
                .orElseGet(() -> Ui.icon("fth-map-pin"));
    }

    private Node boxed(Node glyph) {
        return Glyphs.boxed(glyph, ambience.px(16));
    }
}
