package org.cstoexplainer.view.walk;

import java.util.List;
import java.util.Set;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.model.state.WalkReading;
import org.cstoexplainer.model.treaty.Comparison;
import org.cstoexplainer.model.treaty.Facet;
import org.cstoexplainer.model.treaty.Instrument;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.RichText;
import org.cstoexplainer.view.kit.Ui;

/// The promises of help beside one another, and where the same case leads in each. Narrow windows list them row by row.
final class ComparisonTable extends VBox {

    private final WalkReading reading;
    private final Controllers controllers;
    private final Ambience ambience;
    private final List<Instrument> all;

    ComparisonTable(WalkReading reading, Controllers controllers, Ambience ambience) {
        super(ambience.px(12));
        this.reading = reading;
        this.controllers = controllers;
        this.ambience = ambience;
        all = reading.content().treaties().instruments();
        setId("walk-comparison");
        getChildren().add(Ui.wrapped(ambience.words().say("walk.comparison"), "text-heading"));
        getChildren().add(ambience.now().rail() ? listed() : grid());
    }

    private Node grid() {
        var grid = new GridPane();
        grid.setHgap(ambience.px(20));
        var heads = new ColumnConstraints();
        heads.setPrefWidth(ambience.px(108));
        heads.setMinWidth(ambience.px(108));
        grid.getColumnConstraints().add(heads);
        for (var column = 1; column <= all.size(); column++) {
            var constraints = new ColumnConstraints();
            constraints.setHgrow(Priority.ALWAYS);
            constraints.setPrefWidth(ambience.px(100));
            constraints.setMinWidth(0);
            grid.getColumnConstraints().add(constraints);
        }
        for (var i = 0; i < all.size(); i++) {
            var name = Ui.wrapped(ambience.words().of(all.get(i).shortName()), "text-strong");
            name.setId("comparison-" + all.get(i).id());
            add(grid, name, i + 1, 0);
        }
        for (var facet : Facet.values()) {
            var row = facet.ordinal() + 1;
            add(grid, Ui.wrapped(heading(facet), "text-label-strong"), 0, row);
            for (var i = 0; i < all.size(); i++) {
                add(grid, cell(all.get(i).comparison().cell(facet)), i + 1, row);
            }
        }
        var last = Facet.values().length + 1;
        add(grid, Ui.wrapped(ambience.words().say("walk.comparison.case"), "text-label-strong"), 0, last);
        for (var i = 0; i < all.size(); i++) {
            add(grid, run(all.get(i)), i + 1, last);
        }
        return grid;
    }

    private static void add(GridPane grid, Node node, int column, int row) {
        var box = new VBox(node);
        box.getStyleClass().add("comparison-cell");
        GridPane.setValignment(box, VPos.TOP);
        grid.add(box, column, row);
    }

    private Node listed() {
        var list = new VBox(ambience.px(10));
        for (var facet : Facet.values()) {
            var block = new VBox(ambience.px(4), Ui.wrapped(heading(facet), "text-strong"));
            block.getStyleClass().add("row");
            all.forEach(one -> block.getChildren().addAll(
                    Ui.wrapped(ambience.words().of(one.shortName()), "text-label-strong"), cell(one.comparison().cell(facet))));
            list.getChildren().add(block);
        }
        var block = new VBox(ambience.px(8), Ui.wrapped(ambience.words().say("walk.comparison.case"), "text-strong"));
        block.getStyleClass().add("row");
        all.forEach(one -> block.getChildren().addAll(
                Ui.wrapped(ambience.words().of(one.shortName()), "text-label-strong"), run(one)));
        list.getChildren().add(block);
        return list;
    }

    private String heading(Facet facet) {
        return ambience.words().of(reading.content().treaties().headings().of(facet));
    }

    private Node cell(Comparison.Cell cell) {
        var box = new VBox(ambience.px(2));
        cell.words().ifPresent(words -> box.getChildren().add(RichText.flow("“" + words.value() + "”", "text-plain")));
        cell.text().ifPresent(text -> box.getChildren().add(RichText.flow(ambience.words().of(text), "text-plain")));
        return box;
    }

    /// Where the case leads under a treaty, and a way to walk it there.
    private Node run(Instrument one) {
        var words = ambience.words();
        var result = reading.under(one);
        var box = new VBox(ambience.px(6), new PathGlyphs(result.path(), Set.of(), 12, ambience),
                Ui.wrapped(words.of(result.briefly()), "text-plain"));
        if (!one.id().equals(reading.instrument().id())) {
            var walk = Ui.button("run-" + one.id(), words.say("walk.run"), "", () -> controllers.walk().choose(one.id()));
            walk.getStyleClass().add("walk-toggle");
            walk.setAccessibleText(words.say("walk.run.name", words.of(one.name())));
            box.getChildren().add(walk);
        }
        return box;
    }
}
