package org.cstoexplainer.view.walk;

import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.cstoexplainer.model.id.StepId;
import org.cstoexplainer.model.state.WalkReading;
import org.cstoexplainer.model.treaty.Fork;
import org.cstoexplainer.model.treaty.Result;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Ui;

/// The two readings of a contested answer, side by side.
final class ForkBoxes extends VBox {

    private final Ambience ambience;

    ForkBoxes(Fork fork, WalkReading reading, Ambience ambience) {
        super(ambience.px(10));
        this.ambience = ambience;
        setId("walk-fork");
        var title = Ui.wrapped(ambience.words().of(reading.sentences().of(fork)), "text-strong");
        title.setId("fork-title");
        var grid = new GridPane();
        grid.setHgap(ambience.px(14));
        for (var i = 0; i < 2; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(50);
            grid.getColumnConstraints().add(column);
        }
        var at = fork.at().step().id();
        grid.add(box(ambience.words().of(reading.sentences().reading(fork, true)), fork.yes(), at, "fork-yes"), 0, 0);
        grid.add(box(ambience.words().of(reading.sentences().reading(fork, false)), fork.no(), at, "fork-no"), 1, 0);
        getChildren().addAll(title, grid);
    }

    private Node box(String name, Result result, StepId at, String id) {
        var words = ambience.words();
        var end = new HBox(ambience.px(8), Ui.icon("fth-arrow-right"), Ui.wrapped(words.of(result.briefly()), "text-strong"));
        end.setAlignment(Pos.TOP_LEFT);
        var box = new VBox(ambience.px(8), Ui.wrapped(name, "text-strong"),
                Ui.wrapped(result.headline().stream().map(words::of).collect(Collectors.joining(" ")), "text-plain"),
                new PathGlyphs(result.path(), Set.of(at), 14, ambience), end);
        if (result.ends().size() > 1) {
            box.getChildren().add(Ui.wrapped(words.say("walk.ends", result.ends().stream().map(one -> words.of(one.name()))
                    .collect(Collectors.joining("; "))), "text-caption"));
        }
        box.setId(id);
        box.getStyleClass().add("fork-box");
        box.setMaxHeight(Double.MAX_VALUE);
        return box;
    }
}
