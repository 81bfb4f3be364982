package org.cstoexplainer.model.export;

import java.util.ArrayList;
import java.util.List;
import org.cstoexplainer.model.geo.AlbersConic;
import org.cstoexplainer.model.geo.LonLat;
import org.cstoexplainer.model.geo.PathSink;
import org.cstoexplainer.model.geo.Point;
import org.cstoexplainer.model.geo.Shape;

/// Takes a shape of the map back to the globe: rings in degrees, to a ten-thousandth (about 11 m).
final class GlobeRings implements PathSink {

    private static final double PARTS = 10_000;
    private static final int FEWEST = 3;

    private final List<List<LonLat>> rings = new ArrayList<>();
    private List<LonLat> ring = List.of();

    private GlobeRings() {
    }

    /// The rings of a shape, cut at 180 degrees; none repeats its first point.
    static List<List<LonLat>> of(Shape shape) {
        var globe = new GlobeRings();
        shape.draw(globe);
        return globe.rings;
    }

    @Override
    public void moveTo(double x, double y) {
        ring = new ArrayList<>();
        lineTo(x, y);
    }

    @Override
    public void lineTo(double x, double y) {
        ring.add(AlbersConic.PLATE.invert(new Point(x, y)));
    }

    @Override
    public void closePath() {
        DateLine.cut(ring).stream().map(GlobeRings::rounded).filter(piece -> piece.size() >= FEWEST).forEach(rings::add);
    }

    private static List<LonLat> rounded(List<LonLat> ring) {
        var rounded = new ArrayList<LonLat>();
        for (var place : ring) {
            var next = new LonLat(rounded(place.lon()), rounded(place.lat()));
            if (rounded.isEmpty() || !rounded.getLast().equals(next)) {
                rounded.add(next);
            }
        }
        if (rounded.size() > 1 && rounded.getLast().equals(rounded.getFirst())) {
            rounded.removeLast();
        }
        return rounded;
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * PARTS) / PARTS;
    }
}
