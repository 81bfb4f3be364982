package org.cstoexplainer.view.overlay;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cstoexplainer.model.label.Rect;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Ui;

/// A tip with its number on a disc.
final class TipCard extends Region {

    private static final double WIDTH = 272;
    private static final double WIDTH_RAIL = 248;
    private static final double DISC = 36;

    private final Ambience ambience;
    private final Label disc;
    private final VBox box;

    TipCard(int number, String title, String text, Ambience ambience) {
        this.ambience = ambience;
        setId("tip-" + number);
        disc = Ui.label(Integer.toString(number), "tip-disc");
        disc.setAccessibleText(ambience.words().say("tips.number", number));
        box = new VBox(Ui.wrapped(title, "text-heading"), Ui.wrapped(text, "text-plain"));
        box.getStyleClass().add("tip-box");
        getChildren().addAll(box, disc);
    }

    /// Its size in a window of a width, px.
    Rect size(double most) {
        var width = Math.min(ambience.px(ambience.now().rail() ? WIDTH_RAIL : WIDTH), most);
        return new Rect(0, 0, width, lift() + box.prefHeight(width - lift()));
    }

    /// How far the disc stands out, px.
    private double lift() {
        return ambience.px(DISC) * 0.42;
    }

    @Override
    protected void layoutChildren() {
        var size = ambience.px(DISC);
        box.resizeRelocate(lift(), lift(), getWidth() - lift(), getHeight() - lift());
        disc.resizeRelocate(0, 0, size, size);
    }
}
