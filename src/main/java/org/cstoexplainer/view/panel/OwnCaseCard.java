package org.cstoexplainer.view.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.id.CountryId;
import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.model.state.Obliged;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.ArrowGroup;
import org.cstoexplainer.view.kit.OwnName;
import org.cstoexplainer.view.kit.StateToggle;
import org.cstoexplainer.view.kit.Ui;

/// The card of one's own case, while its states are picked on the map.
final class OwnCaseCard {

    private final CardParts parts;
    private final Controllers controllers;
    private final Ambience ambience;
    private final OwnName name;

    OwnCaseCard(CardParts parts, Controllers controllers, Ambience ambience) {
        this.parts = parts;
        this.controllers = controllers;
        this.ambience = ambience;
        name = new OwnName("own-card-name", ambience.words(), controllers.own()::call,
                controllers.overlay()::tellLettersLeftOut);
    }

    List<Node> nodes(AppState state) {
        var own = state.settings().ownCase();
        var words = ambience.words();
        name.show(own.name());
        var nodes = new ArrayList<Node>();
        nodes.add(parts.head(words.say("walk.own"), Optional.empty()));
        nodes.add(name.labelled(ambience));
        nodes.add(Ui.wrapped(words.say(own.states().isEmpty() ? "own.none" : "own.how"), "text-second"));
        if (!own.states().isEmpty()) {
            nodes.add(states(state.content(), own.states()));
        }
        var walk = Ui.button("own-walk", words.say("card.case.walk"), "fth-shield", controllers.walk()::openOwn);
        walk.getStyleClass().add("primary");
        nodes.add(walk);
        nodes.addAll(parts.obliged(Obliged.of(state)));
        return nodes;
    }

    private Node states(Content content, List<CountryId> states) {
        var rows = new VBox(ambience.px(2));
        var attacked = states.stream().map(this::attacked).toList();
        ArrowGroup.of(attacked);
        attacked.getFirst().setSelected(true);
        for (var i = 0; i < states.size(); i++) {
            rows.getChildren().add(row(content, states.get(i), attacked.get(i)));
        }
        return rows;
    }

    private Node row(Content content, CountryId id, ToggleButton attacked) {
        var words = ambience.words();
        var called = content.country(id).map(country -> words.of(country.name())).orElse(id.value());
        attacked.setAccessibleText(words.say("own.attacked.name", called));
        var drop = Ui.iconButton("own-drop-" + id, words.say("own.remove", called), "fth-x", () -> controllers.own().toggle(id));
        var label = Ui.wrapped(called, "text-strong");
        label.setMinWidth(0);
        var row = new HBox(ambience.px(8), label, Ui.spacer(), attacked, drop);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("row");
        return row;
    }

    private ToggleButton attacked(CountryId id) {
        var toggle = new StateToggle("own-attacked-" + id);
        toggle.getStyleClass().add("walk-toggle");
        toggle.setText(ambience.words().say("own.attacked"));
        toggle.setOnAction(_ -> controllers.own().attacked(id));
        return toggle;
    }
}
