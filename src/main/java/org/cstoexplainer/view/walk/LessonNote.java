package org.cstoexplainer.view.walk;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import org.cstoexplainer.model.state.WalkReading;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Ui;

/// What a walk is and is not; stands at the foot of every page of it.
final class LessonNote extends Label {

    private final Ambience ambience;

    LessonNote(Ambience ambience) {
        this.ambience = ambience;
        setId("walk-lesson");
        getStyleClass().addAll("text-caption", "walk-lesson");
        setAlignment(Pos.CENTER_LEFT);
        setWrapText(true);
        setGraphic(Ui.icon("fth-info"));
    }

    void show(WalkReading reading) {
        var side = ambience.px(ambience.now().rail() ? 19 : 40);
        setPadding(new Insets(0, side, 0, side));
        setGraphicTextGap(ambience.px(8));
        setText(ambience.words().of(reading.sentences().lesson()));
    }

    /// Its height for a width, px: a line, or as many as it takes.
    double height(double width) {
        return Math.max(ambience.px(ambience.now().rail() ? 24 : 28), Math.ceil(prefHeight(width)));
    }
}
