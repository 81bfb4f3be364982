package org.cstoexplainer.view.walk;

import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.model.state.WalkReading;
import org.cstoexplainer.model.treaty.Assessment;
import org.cstoexplainer.model.treaty.casebook.Case;
import org.cstoexplainer.model.treaty.casebook.Columns;
import org.cstoexplainer.model.treaty.casebook.Ended;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Keyed;
import org.cstoexplainer.view.kit.SourceChips;
import org.cstoexplainer.view.kit.Ui;

/// What is prepared for the case: the answers on the evidence, and what the states did. Shown once the class has answered.
final class CaseColumns extends VBox {

    private final WalkReading reading;
    private final Controllers controllers;
    private final Ambience ambience;

    CaseColumns(WalkReading reading, Controllers controllers, Ambience ambience) {
        super(ambience.px(10));
        this.reading = reading;
        this.controllers = controllers;
        this.ambience = ambience;
        setId("walk-columns");
        reading.chosen().filter(_ -> reading.atHome()).ifPresent(this::show);
    }

    private void show(Case one) {
        var words = ambience.words();
        getChildren().add(Ui.wrapped(words.say("walk.columns"), "text-heading"));
        if (!reading.complete()) {
            getChildren().add(Ui.wrapped(words.say("walk.columns.wait"), "text-second"));
            return;
        }
        var grid = new GridPane();
        grid.setHgap(ambience.px(14));
        for (var i = 0; i < 2; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(50);
            grid.getColumnConstraints().add(column);
        }
        grid.add(evidence(one), 0, 0, one.ended().isPresent() ? 1 : 2, 1);
        one.ended().ifPresent(ended -> grid.add(did(one, ended), 1, 0));
        getChildren().add(grid);
        if (one.ended().isEmpty()) {
            getChildren().add(Ui.wrapped(words.say("walk.columns.whatIf"), "text-second"));
        }
    }

    private Node evidence(Case one) {
        var words = ambience.words();
        var found = Assessment.assess(reading.instrument(), Columns.onTheEvidence(one), Columns.evidenceReasons(one));
        return box("column-evidence", Ui.wrapped(words.say("walk.columns.evidence"), "text-strong"),
                new PathGlyphs(found.path(), Set.of(), 14, ambience),
                Ui.wrapped(found.headline().stream().map(words::of).collect(Collectors.joining(" ")), "text-plain"),
                Ui.wrapped(words.say("walk.ends", found.ends().stream().map(end -> words.of(end.name()))
                        .collect(Collectors.joining("; "))), "text-caption"));
    }

    private Node did(Case one, Ended ended) {
        var words = ambience.words();
        var found = Assessment.assess(reading.instrument(), Columns.whatTheStatesDid(one), Columns.statesReasons(one));
        var sources = new SourceChips(ambience, controllers.overlay()::openSource);
        sources.show(ended.sources().stream().map(reading.content()::source).toList());
        return box("column-did", Ui.wrapped(words.say("walk.columns.did"), "text-strong"),
                new PathGlyphs(found.path(), Set.of(), 14, ambience),
                Ui.wrapped(words.of(reading.instrument().end(ended.end()).name()), "text-strong"),
                Ui.wrapped(words.of(ended.reason()), "text-plain"), Ui.wrapped(words.of(ended.outcome()), "text-plain"),
                Ui.wrapped(words.say("article.grade." + Keyed.of(ended.grade())), "text-caption"), sources);
    }

    private VBox box(String id, Node... nodes) {
        var box = new VBox(ambience.px(8), nodes);
        box.setId(id);
        box.getStyleClass().add("fork-box");
        box.setMaxHeight(Double.MAX_VALUE);
        return box;
    }
}
