package org.cstoexplainer.view.screen;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;

/// Hands that were counted. Before the first it takes the room that it will need.
final class HandsCount extends HBox {

    HandsCount(int hands, boolean counted, Pen pen) {
        super(18);
        var number = pen.line(Role.OPTION_STRONG, counted ? Integer.toString(hands) : "");
        number.setMinWidth(64);
        number.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(pen.icon("fth-users"), number);
        setAlignment(Pos.CENTER_RIGHT);
        setMinWidth(USE_PREF_SIZE);
        setVisible(counted);
    }
}
