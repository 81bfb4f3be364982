package org.cstoexplainer.view.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.model.state.WalkExtra;
import org.cstoexplainer.model.state.WalkReading;
import org.cstoexplainer.model.treaty.Step;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.NoteLine;
import org.cstoexplainer.view.kit.RichText;
import org.cstoexplainer.view.kit.StateToggle;
import org.cstoexplainer.view.kit.Ui;

/// What stands over the answers: the question, why it is asked, and the evidence.
record QuestionPage(WalkReading reading, Step step, Controllers controllers, Ambience ambience) {

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
        nodes.add(why());
        if (reading.walk().shows(WalkExtra.WHY)) {
            nodes.add(named("walk-why-text", RichText.flow(words.of(step.why()), "text-plain")));
            nodes.add(Ui.wrapped(words.of(step.cites()), "text-caption"));
        }
        reading.evidence(step.id()).forEach(piece -> nodes.add(new EvidenceRow(piece, reading, controllers, ambience)));
        if (reading.evidence(step.id()).isEmpty()) {
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
        var row = new HBox(ambience.px(8), eyebrow, Ui.spacer());
        row.setAlignment(Pos.CENTER_LEFT);
        if (reading.chosen().isPresent()) {
            var map = Ui.button("walk-map", words.say("walk.map"), "fth-map", controllers.walk()::showOnMap);
            map.getStyleClass().add("flat");
            row.getChildren().add(map);
        }
        return row;
    }

    /// What the case is about, at its first question; after that, whose attack is spoken of.
    private void issue(List<Node> nodes) {
        var words = ambience.words();
        var first = reading.instrument().steps().getFirst().equals(step);
        reading.chosen().ifPresent(one -> {
            if (first) {
                nodes.add(named("walk-summary", RichText.flow(words.of(one.summary()), "text-plain")));
            }
            if (!one.attacked().isEmpty() && reading.atHome()) {
                nodes.add(Ui.wrapped(words.say("walk.issue", one.attacked().stream().flatMap(id ->
                        reading.content().country(id).stream()).map(country -> words.of(country.name()))
                        .collect(Collectors.joining(", "))), "text-plain"));
            }
        });
    }

    private Node why() {
        var why = new StateToggle("walk-why");
        why.getStyleClass().setAll("walk-why");
        why.setText(ambience.words().say("walk.why"));
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
