package org.cstoexplainer.view.kit;

import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/// A button that is filled by a region which wraps.
public class WideButton extends Button {

    private final Region filling;

    /// A button around a region.
    public WideButton(Region filling) {
        this.filling = filling;
        setGraphic(filling);
        setMinWidth(0);
        setMaxWidth(Double.MAX_VALUE);
        setMinHeight(USE_PREF_SIZE);
    }

    @Override
    public final Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        var sides = getInsets().getLeft() + getInsets().getRight();
        var inner = width < 0 ? -1 : Math.max(0, width - sides);
        return getInsets().getTop() + filling.prefHeight(inner) + getInsets().getBottom();
    }

    @Override
    protected double computePrefWidth(double height) {
        return getInsets().getLeft() + filling.prefWidth(-1) + getInsets().getRight();
    }

    /// The skin would lay the filling first at its own width: laid twice in each pass, it would ask for the next one forever.
    @Override
    protected void layoutChildren() {
        var width = getWidth() - getInsets().getLeft() - getInsets().getRight();
        filling.resizeRelocate(getInsets().getLeft(), getInsets().getTop(), width,
                getHeight() - getInsets().getTop() - getInsets().getBottom());
    }
}
