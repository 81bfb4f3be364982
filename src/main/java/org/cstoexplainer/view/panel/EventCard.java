package org.cstoexplainer.view.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.date.DateText;
import org.cstoexplainer.model.id.CaseId;
import org.cstoexplainer.model.id.EventId;
import org.cstoexplainer.model.source.Grade;
import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.model.timeline.Event;
import org.cstoexplainer.model.timeline.Lane;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.KindChip;
import org.cstoexplainer.view.kit.NoteLine;
import org.cstoexplainer.view.kit.Ui;

/// The card of an event that has no stop.
final class EventCard {

    private final CardParts parts;
    private final Controllers controllers;
    private final Ambience ambience;

    EventCard(CardParts parts, Controllers controllers, Ambience ambience) {
        this.parts = parts;
        this.controllers = controllers;
        this.ambience = ambience;
    }

    List<Node> nodes(AppState state, EventId id) {
        var content = state.content();
        var event = content.event(id);
        var words = ambience.words();
        var kind = new KindChip(ambience);
        kind.show(event.kind());
        var title = Ui.wrapped(words.of(event.title()), "text-title");
        title.setId("event-title");
        var nodes = new ArrayList<Node>();
        nodes.add(parts.head(words.say("card.event"), Optional.of(kind)));
        nodes.add(Ui.column(ambience.px(4), title, Ui.wrapped(dates(event), "text-second")));
        nodes.add(parts.body(words.of(event.text()), parts.finder()));
        if (!event.date().exact()) {
            nodes.add(new NoteLine(ambience, "fth-clock", words.say("card.imprecise")));
        }
        if (event.grade() == Grade.TOLD) {
            nodes.add(new NoteLine(ambience, "fth-download", words.say("card.told")));
        }
        content.cases().stream().filter(one -> one.events().contains(id) && event.lane() == Lane.ARTICLE4).findFirst()
                .ifPresent(one -> nodes.add(walk(one.id())));
        nodes.add(states(content, event));
        nodes.add(parts.sources(event.sources()));
        return nodes;
    }

    /// From a precedent one walks its case, and comes back.
    private Node walk(CaseId id) {
        return Ui.button("event-walk", ambience.words().say("card.case.walk"), "fth-shield", () -> controllers.walk().open(id));
    }

    private String dates(Event event) {
        var lang = ambience.words().lang();
        var from = DateText.full(event.date(), lang);
        return event.until().map(until -> ambience.words().say("card.span", from, DateText.full(until, lang))).orElse(from);
    }

    private Node states(Content content, Event event) {
        var pane = new FlowPane(ambience.px(8), ambience.px(6));
        event.states().stream().flatMap(id -> content.country(id).stream()).forEach(country -> {
            var button = Ui.button("event-state-" + country.id(), ambience.words().of(country.name()), "fth-map-pin",
                    () -> controllers.story().open(country.id()));
            button.getStyleClass().add("quiet");
            pane.getChildren().add(button);
        });
        return pane;
    }
}
