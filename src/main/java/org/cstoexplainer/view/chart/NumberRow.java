package org.cstoexplainer.view.chart;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
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

    NumberRow(TroopNumber number, Ambience ambience, boolean table) {
        getStyleClass().addAll("number-row", "row");
        setId("number-" + number.id());
        setSpacing(ambience.px(3));
        var small = number.fill() == TroopNumber.Fill.CSTO;
        getChildren().add(small ? one(number, ambience, table) : head(number, ambience));
        if (!table && !small) {
            getChildren().add(figures(number, ambience));
        }
    }

    private static Figures figures(TroopNumber number, Ambience ambience) {
        var figures = new Figures(number.filledFigures(), number.lightFigures(), number.fill(), 0.56 * ambience.px(1),
                number.fill() == TroopNumber.Fill.CSTO);
        figures.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        figures.setAccessibleText(ambience.words().say("numbers.figures", ambience.words().of(number.number()),
                ambience.words().of(number.qualifier()), ambience.words().of(number.who()),
                number.filledFigures() + number.lightFigures()));
        return figures;
    }

    private static Pane head(TroopNumber number, Ambience ambience) {
        var words = ambience.words();
        var figure = Ui.label(words.of(number.number()), "text-number");
        figure.setMinWidth(USE_PREF_SIZE);
        var who = Ui.wrapped(words.of(number.who()), "text-strong");
        var kind = Ui.wrapped(kind(number, ambience), "text-second");
        var text = new VBox(who, kind);
        HBox.setHgrow(text, Priority.ALWAYS);
        if (figure.getText().length() > LONG) {
            return new VBox(figure, text);
        }
        var row = new HBox(ambience.px(14), figure, text);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static HBox one(TroopNumber number, Ambience ambience, boolean table) {
        var words = ambience.words();
        var figure = Ui.label(words.of(number.number()), "text-number-small");
        figure.setMinWidth(ambience.px(66));
        var kind = new Label(words.of(number.who()) + ", " + words.of(number.qualifier()));
        kind.getStyleClass().add("text-second");
        kind.setWrapText(true);
        var row = new HBox(ambience.px(8), figure);
        if (!table) {
            var figures = figures(number, ambience);
            figures.setMinWidth(figures.prefWidth(-1));
            figures.setPrefHeight(ambience.px(17));
            figures.setMaxHeight(ambience.px(17));
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
        return number.date().map(date -> kind + ", " + DateText.brief(date, words.lang())).orElse(kind);
    }
}
