package org.cstoexplainer.view.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.model.state.WalkExtra;
import org.cstoexplainer.model.state.WalkReading;
import org.cstoexplainer.model.treaty.Step;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.NoteLine;
import org.cstoexplainer.view.kit.OwnName;
import org.cstoexplainer.view.kit.RichText;
import org.cstoexplainer.view.kit.SourceChips;
import org.cstoexplainer.view.kit.StateToggle;
import org.cstoexplainer.view.kit.Ui;

/// What stands over the answers: the question, why it is asked, and the evidence.
record QuestionPage(WalkReading reading, Step step, OwnName name, Controllers controllers, Ambience ambience) {

    List<Node> nodes() {
        var words = ambience.words();
        var nodes = new ArrayList<Node>();
        nodes.add(head());
        var question = Ui.wrapped(words.of(step.question()), "walk-question");
        question.setId("walk-question-text");
        nodes.add(question);
        issue(nodes);
        if (step.practice()) {
            nodes.add(named("walk-practice", new NoteLine(ambience, "fth-info", words.of(reading.sentences().practice()))));
        }
        if (reading.walk().shows(WalkExtra.WHY)) {
            nodes.add(named("walk-why-text", RichText.flow(words.of(step.why()), "text-plain")));
            nodes.add(Ui.wrapped(words.of(step.cites()), "text-caption"));
        }
        reading.evidence(step.id()).forEach(piece -> nodes.add(new EvidenceRow(piece, reading, controllers, ambience)));
        prepared().ifPresent(nodes::add);
        if (reading.evidence(step.id()).isEmpty() && reading.ruling(step.id()).isEmpty()) {
            nodes.add(Ui.wrapped(words.say(reading.chosen().isEmpty() ? "walk.own.evidence" : "walk.noEvidence"), "text-second"));
        }
        return nodes;
    }

    private HBox head() {
        var words = ambience.words();
        var leg = reading.leg(step.id());
        var eyebrow = Ui.label(leg.number().isPresent()
                ? words.say("walk.stepOf", leg.number().getAsInt(), reading.count()) : words.say("walk.aside"), "text-eyebrow");
        eyebrow.setId("walk-step");
        eyebrow.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(ambience.px(ambience.now().rail() ? 8 : 16), eyebrow, why(), Ui.spacer());
        row.setAlignment(Pos.CENTER_LEFT);
        if (reading.chosen().isPresent()) {
            row.getChildren().add(map());
        }
        return row;
    }

    private Button map() {
        var words = ambience.words();
        if (ambience.now().rail()) {
            return Ui.iconButton("walk-map", words.say("walk.map"), "fth-map", controllers.walk()::showOnMap);
        }
        var map = Ui.button("walk-map", words.say("walk.map"), "fth-map", controllers.walk()::showOnMap);
        map.getStyleClass().add("flat");
        return map;
    }

    /// What the case is about, at its first question; after that, whose attack is spoken of.
    private void issue(List<Node> nodes) {
        var words = ambience.words();
        if (reading.instrument().steps().getFirst().equals(step)) {
            reading.chosen().ifPresentOrElse(one -> nodes.add(named("walk-summary",
                    RichText.flow(words.of(one.summary()), "text-plain"))), () -> nodes.addAll(own()));
        }
        var attacked = reading.attacked().stream().flatMap(id -> reading.content().country(id).stream())
                .map(country -> words.of(country.name())).collect(Collectors.joining(", "));
        if (!attacked.isEmpty()) {
            nodes.add(named("walk-issue", Ui.wrapped(words.say("walk.issue", attacked), "text-plain")));
        }
        reading.seen().ifPresent(seen -> nodes.add(named("walk-seen", Ui.wrapped(words.of(seen.view()), "text-plain"))));
    }

    /// One's own case is named here, and its states are picked on the map.
    private List<Node> own() {
        var words = ambience.words();
        name.show(reading.own().name());
        var states = Ui.wrapped(reading.own().states().stream().flatMap(id -> reading.content().country(id).stream())
                .map(country -> words.of(country.name())).collect(Collectors.joining(", ")), "text-plain");
        states.setId("walk-own-states");
        var pick = Ui.button("walk-own-pick", words.say("own.pick"), "fth-map", controllers.own()::showOnMap);
        pick.setMinSize(0, Region.USE_PREF_SIZE);
        pick.setWrapText(true);
        var row = new HBox(ambience.px(12), pick, states);
        row.setAlignment(Pos.CENTER_LEFT);
        return List.of(name.labelled(ambience), row);
    }

    /// What is prepared for the case under another treaty than its own.
    private Optional<Node> prepared() {
        return reading.seen().flatMap(seen -> reading.ruling(step.id()).map(ruling -> {
            var words = ambience.words();
            var sources = new SourceChips(ambience, controllers.overlay()::openSource);
            sources.show(seen.sources().stream().map(reading.content()::source).toList());
            var row = Ui.column(ambience.px(6), Ui.wrapped(words.say("walk.prepared"), "text-label-strong"),
                    RichText.flow(words.of(ruling.reason()), "text-plain"), sources);
            row.getStyleClass().addAll("row", "evidence-row");
            return named("walk-prepared", row);
        }));
    }

    private Node why() {
        var why = new StateToggle("walk-why");
        why.getStyleClass().setAll("walk-why");
        why.setText(ambience.words().say(ambience.now().rail() ? "walk.why.short" : "walk.why"));
        why.setAccessibleText(ambience.words().say("walk.why"));
        why.setGraphic(Ui.icon(reading.walk().shows(WalkExtra.WHY) ? "fth-chevron-down" : "fth-chevron-right"));
        why.setSelected(reading.walk().shows(WalkExtra.WHY));
        why.setOnAction(_ -> controllers.walk().toggle(WalkExtra.WHY));
        return why;
    }

    private static <T extends Node> T named(String id, T node) {
        node.setId(id);
        return node;
    }
}
