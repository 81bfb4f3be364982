package org.cstoexplainer.view.panel;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.text.TextFlow;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.controller.Slices;
import org.cstoexplainer.model.glossary.TermFinder;
import org.cstoexplainer.model.id.CountryId;
import org.cstoexplainer.model.id.SourceId;
import org.cstoexplainer.model.state.Card;
import org.cstoexplainer.model.state.SourcesShown;
import org.cstoexplainer.model.state.View;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Lines;
import org.cstoexplainer.view.kit.RichText;
import org.cstoexplainer.view.kit.SourceChips;
import org.cstoexplainer.view.kit.TermPopOver;
import org.cstoexplainer.view.kit.Ui;

/// What cards are made of.
final class CardParts {

    private final Slices slices;
    private final Controllers controllers;
    private final Ambience ambience;
    private final TermPopOver terms;

    CardParts(Slices slices, Controllers controllers, Ambience ambience) {
        this.slices = slices;
        this.controllers = controllers;
        this.ambience = ambience;
        terms = new TermPopOver(ambience, id -> slices.now().content().source(id), controllers.overlay()::openSource);
    }

    TermPopOver terms() {
        return terms;
    }

    /// A paragraph with its terms marked.
    TextFlow body(String words, TermFinder finder) {
        var flow = RichText.flow(words, "text-body", finder.in(words), terms::open);
        Lines.set(flow, ambience.now(), 18, 27);
        return flow;
    }

    /// A smaller paragraph with its terms marked.
    TextFlow plain(String words, TermFinder finder) {
        var flow = RichText.flow(words, "text-plain", finder.in(words), terms::open);
        Lines.set(flow, ambience.now(), 16, 24);
        return flow;
    }

    TermFinder finder() {
        return new TermFinder(slices.now().content().terms());
    }

    SourceChips sources(List<SourceId> ids) {
        var chips = new SourceChips(ambience, controllers.overlay()::openSource);
        chips.show(ids.stream().map(slices.now().content()::source).toList());
        return chips;
    }

    /// Who would owe help in a case, if somebody would.
    List<Node> obliged(Set<CountryId> states) {
        var words = ambience.words();
        var names = states.stream().flatMap(id -> slices.now().content().country(id).stream())
                .map(country -> words.of(country.name())).sorted().collect(Collectors.joining(", "));
        if (names.isEmpty()) {
            return List.of();
        }
        var list = Ui.wrapped(names, "text-plain");
        list.setId("case-obliged");
        return List.of(Ui.wrapped(words.say("card.case.obliged"), "text-eyebrow"), list);
    }

    /// The sources of one number in a stop's chart, by the numbers they have in the drawer.
    HBox marks(String subject, List<SourceId> ids) {
        var now = slices.now();
        var here = SourcesShown.of(now.with(now.place().in(View.STORY).with(new Card.None()))).here();
        return new SourceChips(ambience, controllers.overlay()::openSource).marks(ids.stream().map(slices.now().content()::source).toList(),
                source -> here.stream().filter(one -> one.source().equals(source)).findFirst().orElseThrow().number(), subject);
    }

    /// The head of a card that lies over the stop: what it is, and a cross.
    HBox head(String eyebrow, Optional<Node> chip) {
        var close = Ui.iconButton("close-card", ambience.words().say("card.close"), "fth-x", controllers.story()::closeCard);
        var row = new HBox(ambience.px(8), Ui.wrapped(eyebrow, "text-eyebrow"), Ui.spacer());
        chip.ifPresent(row.getChildren()::add);
        row.getChildren().add(close);
        row.getStyleClass().add("card-head");
        row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return row;
    }
}
