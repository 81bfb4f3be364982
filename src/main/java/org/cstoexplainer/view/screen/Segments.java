package org.cstoexplainer.view.screen;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// Which of a few pages is shown: a bar for each.
final class Segments extends HBox {

    private static final double WIDEST = 72;
    private static final double ROOM = 560;

    /// @param at which one is shown, counted from 0
    Segments(int at, int of) {
        super(14);
        setAlignment(Pos.CENTER_LEFT);
        for (var i = 0; i < of; i++) {
            var bar = new Region();
            bar.getStyleClass().addAll("class-segment", i < at ? "seen" : i == at ? "current" : "ahead");
            var wide = Math.min(WIDEST, ROOM / of - 14);
            bar.setMinSize(wide, 12);
            bar.setMaxSize(wide, 12);
            getChildren().add(bar);
        }
        setMinWidth(USE_PREF_SIZE);
    }
}
