package org.cstoexplainer.mapgen;

import org.cstoexplainer.model.geo.AlbersConic;
import org.cstoexplainer.model.geo.LonLat;
import org.cstoexplainer.model.geo.Point;

/// A point of the plate's plane on the grid of 100 m, packed into a `long`: x above, y below.
final class Cell {

    /// Grid steps in a kilometre.
    static final int PER_KM = 10;

    private Cell() {
    }

    static long of(int x, int y) {
        return (long) x << 32 | y & 0xffffffffL;
    }

    static long of(Point km) {
        return of((int) Math.round(km.x() * PER_KM), (int) Math.round(km.y() * PER_KM));
    }

    static long of(LonLat place) {
        return of(AlbersConic.PLATE.project(place));
    }

    static int x(long cell) {
        return (int) (cell >> 32);
    }

    static int y(long cell) {
        return (int) cell;
    }

    static LonLat place(long cell) {
        return AlbersConic.PLATE.invert(new Point((double) x(cell) / PER_KM, (double) y(cell) / PER_KM));
    }
}
