package org.cstoexplainer.view.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.RichText;
import org.cstoexplainer.view.kit.Ui;

/// How the map draws contested places, and why.
final class MapNotesCard {

    private final CardParts parts;
    private final Ambience ambience;

    MapNotesCard(CardParts parts, Ambience ambience) {
        this.parts = parts;
        this.ambience = ambience;
    }

    List<Node> nodes(AppState state) {
        var words = ambience.words();
        var nodes = new ArrayList<Node>();
        nodes.add(parts.head(words.say("card.map"), Optional.empty()));
        var title = Ui.wrapped(words.say("card.map.title"), "text-title");
        title.setId("map-notes-title");
        nodes.add(title);
        nodes.add(RichText.flow(words.of(state.content().map().note()), "text-body"));
        for (var place : state.content().contested()) {
            var row = new VBox(ambience.px(4), Ui.wrapped(words.of(place.place()), "text-strong"),
                    RichText.flow(words.of(place.label()), "text-plain"), RichText.flow(words.of(place.facts()), "text-second"),
                    RichText.flow(words.say("card.map.drawn", words.of(place.drawn())), "text-caption"),
                    parts.sources(place.sources()));
            row.getStyleClass().add("row");
            nodes.add(row);
        }
        return nodes;
    }
}
