package org.cstoexplainer.view.chart;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cstoexplainer.model.forces.NumberChart;
import org.cstoexplainer.model.forces.TroopNumber;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Metrics;
import org.cstoexplainer.view.kit.Refocus;
import org.cstoexplainer.view.kit.Ui;

/// The numbers of troops in two columns: what the article says, and what is on record. Either can be enlarged.
public final class NumbersChart extends VBox {

    private final NumberChart chart;
    private final Ambience ambience;
    private final boolean table;
    private final Function<TroopNumber, Node> marks;
    private final GridPane columns = new GridPane();
    private TroopNumber.Side enlarged;

    /// The chart.
    ///
    /// @param table whether the same figures are shown as a table
    /// @param marks the sources of a number
    public NumbersChart(NumberChart chart, Ambience ambience, boolean table, Function<TroopNumber, Node> marks) {
        super(ambience.px(10));
        this.marks = marks;
        this.chart = chart;
        this.ambience = ambience;
        this.table = table;
        setId("numbers-chart");
        columns.setHgap(ambience.px(28));
        getChildren().add(columns);
        show();
    }

    private void show() {
        columns.getChildren().clear();
        columns.getColumnConstraints().clear();
        var sides = enlarged == null ? List.of(TroopNumber.Side.values()) : List.of(enlarged);
        if (ambience.now().band() == Metrics.Band.DRAWER) {
            sides.forEach(side -> columns.add(column(side), 0, side.ordinal()));
        } else {
            sides.forEach(side -> columns.add(column(side), columns.getChildren().size(), 0));
        }
        var across = (int) columns.getChildren().stream().map(GridPane::getColumnIndex).distinct().count();
        for (var i = 0; i < across; i++) {
            var width = new ColumnConstraints();
            width.setPercentWidth(100.0 / across);
            columns.getColumnConstraints().add(width);
        }
    }

    private Node column(TroopNumber.Side side) {
        var key = side.name().toLowerCase(Locale.ROOT);
        var heading = Ui.wrapped(ambience.words().say("numbers." + key), "text-heading");
        HBox.setHgrow(heading, Priority.ALWAYS);
        heading.setMaxWidth(Double.MAX_VALUE);
        heading.setGraphic(Ui.icon(side == TroopNumber.Side.ARTICLE ? "fth-message-square" : "fth-file-text"));
        var head = new HBox(ambience.px(6), heading, enlarge(side, key));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("card-head");
        var column = new VBox(ambience.px(5), head);
        column.setId("numbers-" + key);
        column.getStyleClass().add("number-column");
        var main = chart.numbers().stream().filter(number -> number.side() == side).toList();
        main.stream().filter(number -> number.fill() != TroopNumber.Fill.CSTO)
                .forEach(number -> column.getChildren().add(row(number)));
        var forces = main.stream().filter(number -> number.fill() == TroopNumber.Fill.CSTO).toList();
        if (!forces.isEmpty()) {
            column.getChildren().add(Ui.wrapped(ambience.words().say("numbers.forces"), "text-strong"));
            forces.forEach(number -> column.getChildren().add(row(number)));
        }
        return column;
    }

    private NumberRow row(TroopNumber number) {
        return new NumberRow(number, ambience, table, enlarged != null, number.side() == TroopNumber.Side.RECORD
                ? Optional.of(marks.apply(number)) : Optional.empty());
    }

    private Button enlarge(TroopNumber.Side side, String key) {
        var whole = enlarged == side;
        return Ui.iconButton("enlarge-" + key, ambience.words().say(whole ? "numbers.both" : "numbers.enlarge"),
                whole ? "fth-minimize-2" : "fth-maximize-2", () -> {
                    enlarged = whole ? null : side;
                    Refocus.around(this, this::show);
                });
    }
}
