package org.cstoexplainer.mapgen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;

/// Cells as JTS geometries, whose coordinates are whole grid steps, and back.
final class Jts {

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private Jts() {
    }

    static Point point(long cell) {
        return FACTORY.createPoint(coordinate(cell));
    }

    static Coordinate coordinate(long cell) {
        return new Coordinate(Cell.x(cell), Cell.y(cell));
    }

    static long cell(Coordinate c) {
        return Cell.of((int) Math.round(c.x), (int) Math.round(c.y));
    }

    static LineString segment(long a, long b) {
        return FACTORY.createLineString(new Coordinate[] {coordinate(a), coordinate(b)});
    }

    static long[] cells(LineString line) {
        return Arrays.stream(line.getCoordinates()).mapToLong(Jts::cell).toArray();
    }

    /// The rings of a polygon.
    static List<long[]> rings(Polygon polygon) {
        List<long[]> rings = new ArrayList<>();
        rings.add(ring(polygon.getExteriorRing()));
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            rings.add(ring(polygon.getInteriorRingN(i)));
        }
        return rings;
    }

    /// The area inside the rings by the even-odd rule, made valid.
    static Geometry area(List<long[]> rings) {
        List<Geometry> fixed = rings.stream()
                .map(ring -> GeometryFixer.fix(FACTORY.createPolygon(linear(ring))))
                .sorted((a, b) -> Double.compare(b.getArea(), a.getArea()))
                .toList();
        return fixed.stream().reduce(FACTORY.createPolygon(), Geometry::symDifference);
    }

    private static LinearRing linear(long[] ring) {
        Coordinate[] closed = new Coordinate[ring.length + 1];
        Arrays.setAll(closed, i -> coordinate(ring[i % ring.length]));
        return FACTORY.createLinearRing(closed);
    }

    private static long[] ring(LinearRing ring) {
        return Arrays.copyOf(cells(ring), ring.getNumPoints() - 1);
    }
}
