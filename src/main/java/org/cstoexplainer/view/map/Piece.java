package org.cstoexplainer.view.map;

import java.util.function.Supplier;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.SVGPath;
import org.cstoexplainer.model.geo.Box;

/// A node of the map that is drawn only once it comes into sight: most of the world never does.
final class Piece {

    private final SVGPath path = new SVGPath();
    private final Box box;
    private final Supplier<String> data;
    private boolean drawn;

    /// @param data  SVG path data, km of the plane, y downwards
    /// @param box   the box around it, km of the plane
    /// @param style its style class
    Piece(Supplier<String> data, Box box, String style) {
        this.data = data;
        this.box = box;
        path.getStyleClass().add(style);
        path.setFillRule(FillRule.EVEN_ODD);
        path.setVisible(false);
    }

    SVGPath path() {
        return path;
    }

    /// Switches it off where it is out of sight.
    void cull(Box visible) {
        var seen = box.intersects(visible);
        if (seen && !drawn) {
            path.setContent(data.get());
            drawn = true;
        }
        path.setVisible(seen);
    }
}
