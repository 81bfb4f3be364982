package org.cstoexplainer.view.map;

import java.util.function.Consumer;
import javafx.scene.layout.Region;
import org.cstoexplainer.model.geo.Frame;
import org.cstoexplainer.model.geo.Point;

/// The box that Shift and drag opens on the map, to look at what lies in it.
final class BoxZoom extends Region {

    private static final double LEAST = 12;

    private final MapPane map;
    private final MapRange range;
    private final Consumer<Frame> looked;
    private Point from = new Point(0, 0);
    private Point to = from;

    BoxZoom(MapPane map, MapRange range, Consumer<Frame> looked) {
        this.map = map;
        this.range = range;
        this.looked = looked;
        getStyleClass().add("zoom-box");
        setManaged(false);
        setVisible(false);
        setMouseTransparent(true);
        map.add(this);
    }

    boolean open() {
        return isVisible();
    }

    void begin(Point at) {
        from = at;
        to(at);
        setVisible(true);
    }

    void to(Point at) {
        to = at;
        resizeRelocate(Math.min(from.x(), to.x()), Math.min(from.y(), to.y()), Math.abs(to.x() - from.x()),
                Math.abs(to.y() - from.y()));
    }

    void end() {
        setVisible(false);
        if (getWidth() >= LEAST && getHeight() >= LEAST) {
            var viewport = map.viewport();
            var middle = viewport.toPlane(getLayoutX() + getWidth() / 2, getLayoutY() + getHeight() / 2);
            var factor = Math.min(viewport.width() / getWidth(), viewport.height() / getHeight());
            var centred = map.frame().at(middle);
            looked.accept(range.zoom(centred, middle, factor));
        }
    }
}
