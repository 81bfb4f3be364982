package org.cstoexplainer.view.members;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.date.DateText;
import org.cstoexplainer.model.state.Headcount;
import org.cstoexplainer.model.state.Span;
import org.cstoexplainer.model.world.Status;
import org.cstoexplainer.model.world.StoryState;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.HistoryBar;
import org.cstoexplainer.view.kit.Keyed;
import org.cstoexplainer.view.kit.Ui;

/// The bars as a table: each state, and since when it was what. The numbers stand below.
final class HistoryTable extends VBox {

    /// In the order in which they can come one after the other.
    private static final List<Status> COLUMNS = List.of(Status.SIGNED, Status.PARTY, Status.LEFT, Status.MEMBER,
            Status.FROZEN, Status.SUSPENDED);

    /// The least width of the window for a column for each status, at a root font of 16 px.
    private static final double LEAST_WIDTH = 780;

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
        var words = ambience.words();
        var states = content.states().stream().filter(state -> !state.segments().isEmpty()).toList();
        grid.getChildren().clear();
        grid.getColumnConstraints().clear();
        grid.add(cell(words.say("members.state"), "members-table-head"), 0, 0);
        if (roomy()) {
            COLUMNS.forEach(status -> grid.add(cell(words.say("members.column." + Keyed.of(status)), "members-table-head"),
                    COLUMNS.indexOf(status) + 1, 0));
            COLUMNS.forEach(_ -> grid.getColumnConstraints().add(growing()));
            grid.getColumnConstraints().addFirst(new ColumnConstraints());
        } else {
            grid.add(cell(words.say("members.sinceWhen"), "members-table-head"), 1, 0);
            grid.getColumnConstraints().addAll(new ColumnConstraints(), growing());
        }
        states.forEach(state -> add(content, state, states.indexOf(state) + 1));
        var numbers = Ui.wrapped(CountLine.sentence(words, Headcount.steps(content)), "text-label");
        numbers.setId("members-numbers");
        getChildren().setAll(grid, numbers);
    }

    /// Whether there is room for a column for each status; else a sentence says it.
    private boolean roomy() {
        return ambience.now().width() * 16 / ambience.now().root() >= LEAST_WIDTH;
    }

    private static ColumnConstraints growing() {
        var column = new ColumnConstraints();
        column.setHgrow(Priority.ALWAYS);
        return column;
    }

    private void add(Content content, StoryState state, int row) {
        var name = ambience.words().of(content.country(state.state()).orElseThrow().name());
        grid.add(unbroken(cell(name, "members-name")), 0, row);
        if (!roomy()) {
            var spans = Span.of(state, content.story().checked().latest());
            grid.add(cell(HistoryBar.sentence(ambience.words(), spans), "text-label"), 1, row);
            return;
        }
        for (var status : COLUMNS) {
            var cell = unbroken(cell(dates(state, status), "text-label"));
            cell.setId(String.format(Locale.ROOT, "cell-%s-%s", state.state(), Keyed.of(status)));
            if (!cell.getText().isEmpty()) {
                cell.setAccessibleText(ambience.words().say("members.row", name,
                        ambience.words().say("members.since." + Keyed.of(status), cell.getText())));
            }
            grid.add(cell, COLUMNS.indexOf(status) + 1, row);
        }
    }

    private static Label unbroken(Label cell) {
        cell.setWrapText(false);
        cell.setMinWidth(USE_PREF_SIZE);
        return cell;
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
}
