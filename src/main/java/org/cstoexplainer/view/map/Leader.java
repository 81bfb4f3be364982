package org.cstoexplainer.view.map;

import javafx.scene.Group;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import org.cstoexplainer.model.label.PlacedChip;

/// The line from a chip to its state, with a halo, and the dot at its end. Made once for each chip and moved.
final class Leader extends Group {

    private final Line halo = new Line();
    private final Line line = new Line();
    private final Circle dot = new Circle();

    Leader() {
        halo.getStyleClass().add("leader-halo");
        line.getStyleClass().add("leader-line");
        dot.getStyleClass().add("leader-dot");
        getChildren().addAll(halo, line, dot);
        setVisible(false);
    }

    /// Leads from a chip to its anchor.
    void lead(PlacedChip chip, double radius, double weight) {
        between(halo, chip, 4);
        between(line, chip, 1.4 * weight);
        dot.setCenterX(chip.chip().ax());
        dot.setCenterY(chip.chip().ay());
        dot.setRadius(radius);
        setVisible(true);
    }

    /// Whether its edges are smooth.
    void smooth(boolean smooth) {
        halo.setSmooth(smooth);
        line.setSmooth(smooth);
        dot.setSmooth(smooth);
    }

    private static void between(Line line, PlacedChip chip, double width) {
        line.setStartX(chip.chip().ax());
        line.setStartY(chip.chip().ay());
        line.setEndX(chip.box().cx());
        line.setEndY(chip.box().cy());
        line.setStrokeWidth(width);
    }
}
