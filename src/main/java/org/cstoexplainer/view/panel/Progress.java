package org.cstoexplainer.view.panel;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.cstoexplainer.view.kit.Ambience;

/// How far the story is: a segment for each stop.
final class Progress extends HBox {

    private final Ambience ambience;

    Progress(Ambience ambience) {
        super(4);
        this.ambience = ambience;
        setId("progress");
        setAccessibleRole(AccessibleRole.PROGRESS_INDICATOR);
    }

    void show(int number, int total) {
        getChildren().clear();
        for (var i = 1; i <= total; i++) {
            var segment = new Region();
            segment.getStyleClass().setAll("progress-segment", i < number ? "seen" : i == number ? "here" : "ahead");
            segment.setPrefHeight(ambience.px(5));
            HBox.setHgrow(segment, Priority.ALWAYS);
            getChildren().add(segment);
        }
        setAccessibleText(ambience.words().say("stop.of", number, total));
    }
}
