package org.cstoexplainer.view.map;

import org.cstoexplainer.model.geo.PathSink;
import org.cstoexplainer.model.geo.Placement;
import org.cstoexplainer.model.geo.Point;
import org.cstoexplainer.model.geo.Shape;
import org.cstoexplainer.model.geo.SvgPath;

/// Writes a shape of the plane as an SVG path in px of the screen.
final class ScreenPath implements PathSink {

    private final Placement placement;
    private final SvgPath path = new SvgPath();

    private ScreenPath(Placement placement) {
        this.placement = placement;
    }

    static String of(Shape shape, Placement placement) {
        var screen = new ScreenPath(placement);
        shape.draw(screen);
        return screen.path.toString();
    }

    @Override
    public void moveTo(double x, double y) {
        var at = placement.apply(new Point(x, y));
        path.moveTo(at.x(), -at.y());
    }

    @Override
    public void lineTo(double x, double y) {
        var at = placement.apply(new Point(x, y));
        path.lineTo(at.x(), -at.y());
    }

    @Override
    public void closePath() {
        path.closePath();
    }
}
