package org.cstoexplainer.view.members;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.date.DateText;
import org.cstoexplainer.model.state.Headcount;
import org.cstoexplainer.model.world.Status;
import org.cstoexplainer.model.world.StoryState;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Keyed;
import org.cstoexplainer.view.kit.Ui;

/// The bars as a table: each state, and since when it was what. The numbers stand below.
final class HistoryTable extends VBox {

    private final Ambience ambience;
    private final GridPane grid = new GridPane();

    HistoryTable(Ambience ambience) {
        this.ambience = ambience;
        setId("members-table");
        getStyleClass().add("members-table");
        grid.getStyleClass().add("members-grid");
    }

    /// Makes a row for each state that ever had a status.
    void show(Content content) {
        grid.getChildren().clear();
        grid.getColumnConstraints().setAll(new ColumnConstraints());
        var words = ambience.words();
        grid.add(cell(words.say("members.state"), "members-table-head"), 0, 0);
        for (var status : Status.values()) {
            var column = new ColumnConstraints();
            column.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().add(column);
            grid.add(cell(words.say("members.column." + Keyed.of(status)), "members-table-head"), status.ordinal() + 1, 0);
        }
        var states = content.states().stream().filter(state -> !state.segments().isEmpty()).toList();
        states.forEach(state -> add(content, state, states.indexOf(state) + 1));
        var numbers = Ui.wrapped(CountLine.sentence(words, Headcount.steps(content)), "text-label");
        numbers.setId("members-numbers");
        getChildren().setAll(grid, numbers);
    }

    private void add(Content content, StoryState state, int row) {
        var name = ambience.words().of(content.country(state.state()).orElseThrow().name());
        grid.add(cell(name, "members-name"), 0, row);
        for (var status : Status.values()) {
            var cell = cell(dates(state, status), "text-label");
            cell.setId("cell-%s-%s".formatted(state.state(), Keyed.of(status)));
            cell.setAccessibleText(cell.getText().isEmpty() ? "" : ambience.words().say("members.row", name,
                    ambience.words().say("members.since." + Keyed.of(status), cell.getText())));
            grid.add(cell, status.ordinal() + 1, row);
        }
    }

    private String dates(StoryState state, Status status) {
        return state.segments().stream().filter(segment -> segment.status() == status)
                .map(segment -> DateText.brief(segment.from(), ambience.words().lang())).collect(Collectors.joining("\n"));
    }

    private static Label cell(String text, String... styles) {
        var label = Ui.wrapped(text, styles);
        label.getStyleClass().add("members-cell");
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMaxHeight(Double.MAX_VALUE);
        return label;
    }

    /// The cells, for tests.
    List<String> texts() {
        return grid.getChildren().stream().map(node -> ((Label) node).getText()).toList();
    }
}
