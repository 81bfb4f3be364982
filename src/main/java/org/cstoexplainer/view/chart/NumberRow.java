package org.cstoexplainer.view.chart;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cstoexplainer.model.date.DateText;
import org.cstoexplainer.model.forces.TroopNumber;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Ui;

/// One number of troops: the number, who named it, what kind of number it is, and its figures.
final class NumberRow extends VBox {

    private static final int LONG = 8;
    private static final double BESIDE = 0.5;
    private static final double ALONE = 1;

    /// @param table whether there are no figures
    /// @param large whether its column stands alone, so that the figures may be large
    /// @param marks its sources, if they are shown
    NumberRow(TroopNumber number, Ambience ambience, boolean table, boolean large, Optional<Node> marks) {
        getStyleClass().addAll("number-row", "row");
        setId("number-" + number.id());
        setSpacing(ambience.px(3));
        var small = number.fill() == TroopNumber.Fill.CSTO;
        var scale = ambience.px(large ? ALONE : BESIDE);
        getChildren().add(small ? one(number, ambience, table, scale) : head(number, ambience, marks));
        if (!table && !small) {
            getChildren().add(figures(number, ambience, scale));
        }
    }

    private static Figures figures(TroopNumber number, Ambience ambience, double scale) {
        var figures = new Figures(number.filledFigures(), number.lightFigures(), number.fill(), scale,
                number.fill() == TroopNumber.Fill.CSTO);
        figures.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        figures.setAccessibleText(ambience.words().say("numbers.figures", ambience.words().of(number.number()),
                ambience.words().of(number.qualifier()), ambience.words().of(number.who()),
                number.filledFigures() + number.lightFigures()));
        return figures;
    }

    private static Pane head(TroopNumber number, Ambience ambience, Optional<Node> marks) {
        var words = ambience.words();
        var figure = Ui.label(words.of(number.number()), "text-number");
        figure.setMinWidth(USE_PREF_SIZE);
        var text = new VBox(Ui.wrapped(words.of(number.who()), "number-who"), Ui.wrapped(kind(number, ambience), "number-kind"));
        HBox.setHgrow(text, Priority.ALWAYS);
        var above = figure.getText().length() > LONG;
        var row = above ? new HBox(figure, Ui.spacer()) : new HBox(ambience.px(12), figure, text);
        row.setAlignment(Pos.CENTER_LEFT);
        marks.ifPresent(row.getChildren()::add);
        return above ? new VBox(row, text) : row;
    }

    private static HBox one(TroopNumber number, Ambience ambience, boolean table, double scale) {
        var words = ambience.words();
        var figure = Ui.label(words.of(number.number()), "text-number-small");
        figure.setMinWidth(ambience.px(66));
        var kind = new Label(words.of(number.who()) + ", " + words.of(number.qualifier()));
        kind.getStyleClass().add("number-kind");
        kind.setWrapText(true);
        var row = new HBox(ambience.px(8), figure);
        if (!table) {
            var figures = figures(number, ambience, scale);
            figures.setMinWidth(figures.prefWidth(-1));
            figures.setPrefHeight(scale * 30);
            figures.setMaxHeight(scale * 30);
            row.getChildren().add(figures);
        }
        row.getChildren().add(kind);
        HBox.setHgrow(kind, Priority.ALWAYS);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    static String kind(TroopNumber number, Ambience ambience) {
        var words = ambience.words();
        var kind = words.of(number.qualifier());
        return number.date().map(date -> words.say("numbers.dated", DateText.brief(date, words.lang()), kind)).orElse(kind);
    }
}
