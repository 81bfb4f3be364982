package org.cstoexplainer.model.geo;

import java.util.ArrayList;
import java.util.List;

/// The net of meridians and parallels, drawn on the plane.
public final class Graticule {

    private static final double STEP = 10;
    private static final double SOUTH = -60;
    private static final double NORTH = 80;
    /// Parallels are bent, so they are drawn in short pieces; a meridian of a cone is straight.
    private static final double PIECE = 2.5;

    private Graticule() {
    }

    /// Draws every tenth meridian from 60 S to 80 N and every tenth parallel between them.
    public static void draw(PathSink sink) {
        lines().forEach(line -> line(line, sink));
    }

    /// The lines as places on the globe; neighbours in a list are joined.
    static List<List<LonLat>> lines() {
        double cut = AlbersConic.PLATE.lambda0() - 180;
        List<List<LonLat>> lines = new ArrayList<>();
        for (double lon = Math.ceil(cut / STEP) * STEP; lon < cut + 360; lon += STEP) {
            lines.add(List.of(new LonLat(lon, SOUTH), new LonLat(lon, NORTH)));
        }
        for (double lat = SOUTH; lat <= NORTH; lat += STEP) {
            lines.add(parallel(lat, cut));
        }
        return lines;
    }

    /// Stops short of the cut, where the two ends of a parallel would be the same place.
    private static List<LonLat> parallel(double lat, double cut) {
        List<LonLat> line = new ArrayList<>();
        for (double lon = cut; lon < cut + 360; lon += PIECE) {
            line.add(new LonLat(lon, lat));
        }
        return line;
    }

    private static void line(List<LonLat> places, PathSink sink) {
        Point start = AlbersConic.PLATE.project(places.getFirst());
        sink.moveTo(start.x(), start.y());
        for (LonLat place : places.subList(1, places.size())) {
            Point p = AlbersConic.PLATE.project(place);
            sink.lineTo(p.x(), p.y());
        }
    }
}
