package org.cstoexplainer.view.overlay;

import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.cstoexplainer.model.about.ThirdParty;
import org.cstoexplainer.view.kit.Ui;

/// Something that others made: its name, what it is used for, and its licence. Choosing it shows the text of the licence.
final class NoticeRow extends ToggleButton {

    private final VBox lines;

    NoticeRow(int index, ThirdParty part, ToggleGroup group, Consumer<ThirdParty> chosen) {
        lines = new VBox(Ui.wrapped(part.name(), "text-strong"), Ui.wrapped(part.use(), "text-second"),
                Ui.wrapped(part.licence(), "text-caption"));
        setId("notice-" + index);
        getStyleClass().setAll("notice-row");
        setGraphic(lines);
        setAccessibleText(String.join(". ", part.name(), part.use(), part.licence()));
        setMaxWidth(Double.MAX_VALUE);
        setMinHeight(USE_PREF_SIZE);
        setToggleGroup(group);
        setOnAction(_ -> chosen.accept(part));
    }

    /// The one that is chosen stays chosen.
    @Override
    public void fire() {
        if (!isSelected()) {
            super.fire();
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return snappedTopInset() + Math.ceil(lines.prefHeight(inner(width < 0 ? getWidth() : width))) + snappedBottomInset();
    }

    private double inner(double width) {
        return Math.max(1, width - snappedLeftInset() - snappedRightInset());
    }

    @Override
    protected void layoutChildren() {
        lines.setPrefWidth(inner(getWidth()));
        super.layoutChildren();
    }
}
