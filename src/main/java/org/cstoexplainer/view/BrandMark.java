package org.cstoexplainer.view;

import javafx.scene.Group;
import javafx.scene.shape.Circle;

/// The mark of the app: six dots in a ring, one of them hollow: six members, one frozen.
public final class BrandMark extends Group {

    private static final int DOTS = 6;

    /// @param size its edge, px
    public BrandMark(double size) {
        var ring = size * 0.36;
        var dot = size * 0.125;
        for (var i = 0; i < DOTS; i++) {
            var angle = Math.toRadians(-90 + 360.0 / DOTS * i);
            var hollow = i == 4;
            var circle = new Circle(size / 2 + ring * Math.cos(angle), size / 2 + ring * Math.sin(angle),
                    hollow ? dot * 0.8 : dot);
            circle.getStyleClass().add(hollow ? "brand-mark-hollow" : "brand-mark");
            getChildren().add(circle);
        }
    }
}
