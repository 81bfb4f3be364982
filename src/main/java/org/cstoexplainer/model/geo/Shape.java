package org.cstoexplainer.model.geo;

import java.util.stream.IntStream;

/// Lines or rings in plane kilometres over one array of coordinates. Rings are filled by the even-odd rule.
///
/// A ring does not repeat its first point at its end.
public final class Shape {

    private final float[] xy;
    private final int[] ends;
    private final boolean closed;
    private final Box[] boxes;

    /// Takes the arrays as they are: nobody else may keep them.
    ///
    /// @param xy x and y by turns
    /// @param ends for each line, the number of points up to its end; rising
    /// @param closed whether the lines are rings
    Shape(float[] xy, int[] ends, boolean closed) {
        if (ends.length == 0 || ends[ends.length - 1] * 2 != xy.length) {
            throw new IllegalArgumentException("A shape needs points, and every point needs a line");
        }
        this.xy = xy;
        this.ends = ends;
        this.closed = closed;
        this.boxes = IntStream.range(0, ends.length).mapToObj(this::measure).toArray(Box[]::new);
    }

    /// How many lines or rings there are.
    public int lines() {
        return ends.length;
    }

    /// How many points all lines have together.
    public int points() {
        return xy.length / 2;
    }

    /// Whether the lines are rings.
    public boolean closed() {
        return closed;
    }

    /// The box around everything.
    public Box box() {
        Box all = boxes[0];
        for (Box box : boxes) {
            all = all.union(box);
        }
        return all;
    }

    /// The box around one line.
    public Box box(int line) {
        return boxes[line];
    }

    /// Draws every line.
    public void draw(PathSink sink) {
        for (int line = 0; line < ends.length; line++) {
            draw(line, sink);
        }
    }

    /// Draws one line.
    public void draw(int line, PathSink sink) {
        int start = start(line);
        sink.moveTo(x(start), y(start));
        for (int i = start + 1; i < ends[line]; i++) {
            sink.lineTo(x(i), y(i));
        }
        if (closed) {
            sink.closePath();
        }
    }

    /// Whether a point lies inside the rings, by the even-odd rule.
    public boolean contains(Point p) {
        boolean inside = false;
        for (int line = 0; line < ends.length; line++) {
            if (closed && boxes[line].contains(p)) {
                inside ^= odd(line, p);
            }
        }
        return inside;
    }

    /// The distance from a point to the nearest line, in kilometres; inside or outside does not matter.
    public double distance(Point p) {
        double best = Double.MAX_VALUE;
        for (int line = 0; line < ends.length; line++) {
            if (boxes[line].nearest(p).distance(p) < best) {
                best = Math.min(best, distance(line, p));
            }
        }
        return best;
    }

    /// Ray casting to the left (Shimrat 1962, Algorithm 112).
    private boolean odd(int line, Point p) {
        boolean odd = false;
        int start = start(line);
        for (int i = start, j = ends[line] - 1; i < ends[line]; j = i++) {
            if (y(i) > p.y() != y(j) > p.y()
                    && p.x() < x(i) + (p.y() - y(i)) * ((double) x(j) - x(i)) / ((double) y(j) - y(i))) {
                odd = !odd;
            }
        }
        return odd;
    }

    private double distance(int line, Point p) {
        double best = Double.MAX_VALUE;
        int start = start(line);
        for (int i = start, j = closed ? ends[line] - 1 : start; i < ends[line]; j = i++) {
            best = Math.min(best, toSegment(p, j, i));
        }
        return best;
    }

    private double toSegment(Point p, int a, int b) {
        double dx = x(b) - x(a);
        double dy = y(b) - y(a);
        double square = dx * dx + dy * dy;
        double t = square == 0 ? 0 : Math.clamp(((p.x() - x(a)) * dx + (p.y() - y(a)) * dy) / square, 0, 1);
        return p.distance(new Point(x(a) + t * dx, y(a) + t * dy));
    }

    private Box measure(int line) {
        int start = start(line);
        double minX = x(start), minY = y(start), maxX = minX, maxY = minY;
        for (int i = start + 1; i < ends[line]; i++) {
            minX = Math.min(minX, x(i));
            minY = Math.min(minY, y(i));
            maxX = Math.max(maxX, x(i));
            maxY = Math.max(maxY, y(i));
        }
        return new Box(minX, minY, maxX, maxY);
    }

    private int start(int line) {
        return line == 0 ? 0 : ends[line - 1];
    }

    private float x(int i) {
        return xy[2 * i];
    }

    private float y(int i) {
        return xy[2 * i + 1];
    }
}
