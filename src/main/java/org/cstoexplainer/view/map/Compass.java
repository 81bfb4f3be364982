package org.cstoexplainer.view.map;

import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.SVGPath;
import org.cstoexplainer.model.geo.ScaleBar;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Ui;

/// Scale bar and north mark.
final class Compass extends HBox {

    private final Ambience ambience;
    private final Label length = Ui.label("", "text-label");
    private final Region bar = new Region();
    private final SVGPath needle = new SVGPath();

    Compass(Ambience ambience) {
        this.ambience = ambience;
        setId("scale-bar");
        setMouseTransparent(true);
        getStyleClass().add("compass");
        bar.getStyleClass().add("scale-line");
        needle.setContent("M7 0L11 14L7 11L3 14Z");
        needle.getStyleClass().add("north-needle");
        var column = new VBox(2, length, bar);
        column.setFillWidth(false);
        column.getStyleClass().add("scale");
        var north = new VBox(0, new StackPane(new Group(needle)), Ui.label(ambience.words().say("map.north"), "text-label"));
        north.getStyleClass().add("north");
        getChildren().addAll(column, north);
    }

    void show(double turn, double pixelsPerKm) {
        var scale = ScaleBar.fitting(pixelsPerKm, ambience.px(96));
        length.setText(ambience.words().say("map.km", scale.km()));
        bar.setPrefSize(scale.pixels(), ambience.px(6));
        bar.setMinWidth(scale.pixels());
        needle.setRotate(turn);
        setAccessibleText(ambience.words().say("map.scale", scale.km()));
    }
}
