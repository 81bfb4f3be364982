package org.cstoexplainer.model.geo;

import java.nio.FloatBuffer;
import java.util.Arrays;

/// The lines that a plate's shapes are made of, each kept once. A reference `~i` means arc `i` backwards, as in TopoJSON.
final class ArcTable {

    private final float[][] arcs;

    private ArcTable(float[][] arcs) {
        this.arcs = arcs;
    }

    /// Reads the table: for each arc its number of points and their steps.
    static ArcTable read(PlateCursor in) {
        float[][] arcs = new float[in.count()][];
        int x = 0;
        int y = 0;
        for (int i = 0; i < arcs.length; i++) {
            arcs[i] = new float[2 * in.count()];
            for (int k = 0; k < arcs[i].length; k += 2) {
                x += in.signed();
                y += in.signed();
                arcs[i][k] = PlateCursor.km(x);
                arcs[i][k + 1] = PlateCursor.km(y);
            }
        }
        return new ArcTable(arcs);
    }

    /// Reads rings, each a list of arcs whose ends meet.
    Shape rings(PlateCursor in) {
        return shape(in, true);
    }

    /// Reads lines, each a list of arcs whose ends meet.
    Shape lines(PlateCursor in) {
        return shape(in, false);
    }

    private Shape shape(PlateCursor in, boolean closed) {
        int[][] lines = references(in);
        FloatBuffer xy = FloatBuffer.allocate(size(lines));
        int[] ends = new int[lines.length];
        for (int line = 0; line < ends.length; line++) {
            join(lines[line], xy);
            if (closed) {
                xy.position(xy.position() - 2);
            }
            ends[line] = xy.position() / 2;
        }
        return new Shape(Arrays.copyOf(xy.array(), xy.position()), ends, closed);
    }

    private static int[][] references(PlateCursor in) {
        int[][] lines = new int[in.count()][];
        for (int line = 0; line < lines.length; line++) {
            lines[line] = new int[in.count()];
            Arrays.setAll(lines[line], _ -> in.signed());
        }
        return lines;
    }

    private int size(int[][] lines) {
        return Arrays.stream(lines).flatMapToInt(Arrays::stream).map(i -> arcs[i >= 0 ? i : ~i].length).sum();
    }

    /// Appends arcs, leaving out each first point that is where the last arc ended.
    private void join(int[] references, FloatBuffer xy) {
        for (int k = 0; k < references.length; k++) {
            float[] arc = arc(references[k]);
            int from = k == 0 ? 0 : 2;
            xy.put(arc, from, arc.length - from);
        }
    }

    private float[] arc(int reference) {
        return reference >= 0 ? arcs[reference] : reversed(arcs[~reference]);
    }

    private static float[] reversed(float[] arc) {
        float[] back = new float[arc.length];
        for (int i = 0; i < arc.length; i += 2) {
            back[i] = arc[arc.length - 2 - i];
            back[i + 1] = arc[arc.length - 1 - i];
        }
        return back;
    }
}
