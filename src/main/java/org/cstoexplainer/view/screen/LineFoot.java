package org.cstoexplainer.view.screen;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.TextAlignment;

/// A foot in one line: which page it is at the left, words at the right.
final class LineFoot extends HBox {

    LineFoot(Label right, Node... left) {
        super(30, left);
        right.setTextAlignment(TextAlignment.RIGHT);
        right.setAlignment(Pos.CENTER_RIGHT);
        right.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(right, Priority.ALWAYS);
        getChildren().add(right);
        setAlignment(Pos.CENTER_LEFT);
        setPadding(new Insets(0, Board.EDGE, 0, Board.EDGE));
    }
}
