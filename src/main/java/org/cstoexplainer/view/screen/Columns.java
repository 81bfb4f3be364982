package org.cstoexplainer.view.screen;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// Two columns with a line between them.
final class Columns extends Region {

    private static final double GAP = 48;

    private final Region left;
    private final Region right;
    private final Region line = new Region();
    private final double share;

    /// @param share the part of the width that is the left column's
    Columns(Region left, Region right, double share) {
        this.left = left;
        this.right = right;
        this.share = share;
        line.getStyleClass().add("class-divider");
        getChildren().addAll(left, line, right);
    }

    private double left(double width) {
        return Math.floor((width - 2 * GAP) * share);
    }

    private double right(double width) {
        return width - 2 * GAP - left(width);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return Math.max(left.minWidth(-1) / share, right.minWidth(-1) / (1 - share)) + 2 * GAP;
    }

    @Override
    protected double computeMinHeight(double width) {
        return Math.max(left.minHeight(left(width)), right.minHeight(right(width)));
    }

    @Override
    protected double computePrefHeight(double width) {
        return computeMinHeight(width);
    }

    @Override
    protected void layoutChildren() {
        var wide = left(getWidth());
        left.resizeRelocate(0, 0, wide, getHeight());
        line.resizeRelocate(wide + GAP - 1, 0, 2, getHeight());
        right.resizeRelocate(wide + 2 * GAP, 0, right(getWidth()), getHeight());
    }
}
