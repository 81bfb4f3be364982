package org.cstoexplainer.view.map;

import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Affine;
import org.cstoexplainer.model.geo.Graticule;
import org.cstoexplainer.model.geo.SvgPath;

/// The meridians and parallels, in km of the plane, carried by the map's transform. They are left out while it moves.
final class Meridians extends SVGPath {

    private static final double WIDTH = 0.6;

    /// @param transform from km to px
    Meridians(Affine transform) {
        var path = new SvgPath();
        Graticule.draw(path);
        setContent(path.toString());
        getStyleClass().add("graticule");
        getTransforms().add(transform);
        setMouseTransparent(true);
    }

    void hide() {
        setVisible(false);
    }

    /// Strokes keep their width on the screen.
    ///
    /// @param scale px a km
    void rest(double scale) {
        setVisible(true);
        setStrokeWidth(WIDTH / scale);
    }
}
