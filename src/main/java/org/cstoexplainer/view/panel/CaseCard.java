package org.cstoexplainer.view.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.id.CaseId;
import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.model.state.Obliged;
import org.cstoexplainer.model.treaty.casebook.Case;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Keyed;
import org.cstoexplainer.view.kit.Ui;

/// The card of a case of the walk, while its states are lit on the map.
final class CaseCard {

    private final CardParts parts;
    private final Controllers controllers;
    private final Ambience ambience;

    CaseCard(CardParts parts, Controllers controllers, Ambience ambience) {
        this.parts = parts;
        this.controllers = controllers;
        this.ambience = ambience;
    }

    List<Node> nodes(AppState state, CaseId id) {
        var one = state.content().one(id);
        var words = ambience.words();
        var title = Ui.wrapped(words.of(one.title()), "text-title");
        title.setId("case-title");
        var walk = Ui.button("case-walk", words.say("card.case.walk"), "fth-shield", () -> controllers.walk().open(id));
        walk.getStyleClass().add("primary");
        var nodes = new ArrayList<Node>(List.of(parts.head(words.say("walk.kind." + Keyed.of(one.kind())), Optional.empty()),
                title, parts.body(words.of(one.summary()), parts.finder()), walk,
                Ui.label(words.say("card.case.lit"), "text-eyebrow"), states(state.content(), one)));
        nodes.addAll(parts.obliged(Obliged.in(state.content(), one)));
        if (one.attacked().isEmpty()) {
            nodes.add(Ui.wrapped(words.say("card.case.anyone"), "text-second"));
        }
        nodes.add(parts.sources(one.sources()));
        return nodes;
    }

    private Node states(Content content, Case one) {
        var pane = new FlowPane(ambience.px(8), ambience.px(6));
        one.states().stream().flatMap(id -> content.country(id).stream()).forEach(country -> {
            var button = Ui.button("case-state-" + country.id(), ambience.words().of(country.name()), "fth-map-pin",
                    () -> controllers.story().open(country.id()));
            button.getStyleClass().add("quiet");
            pane.getChildren().add(button);
        });
        return pane;
    }
}
