package org.cstoexplainer.mapgen;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.function.LongPredicate;

/// Leaves out the points of an arc that lie within a tolerance of the rest (Douglas and Peucker 1973). Ends stay.
///
/// @param sacred cells that stay in any case
record Simplifier(LongPredicate sacred) {

    /// The places in the arc that stay.
    BitSet simplify(long[] arc, double toleranceKm) {
        BitSet keep = new BitSet(arc.length);
        keep.set(0);
        keep.set(arc.length - 1);
        Deque<int[]> spans = new ArrayDeque<>();
        int last = 0;
        for (int i = 1; i < arc.length; i++) {
            if (i == arc.length - 1 || sacred.test(arc[i])) {
                keep.set(i);
                spans.push(new int[] {last, i});
                last = i;
            }
        }
        while (!spans.isEmpty()) {
            split(arc, spans.pop(), toleranceKm * Cell.PER_KM, keep, spans);
        }
        return keep;
    }

    /// Takes back the point that is farthest from one step of a simplified arc, if the step has left any out.
    static void refine(long[] arc, BitSet keep, int step) {
        int from = keep.nextSetBit(0);
        for (int i = 0; i < step; i++) {
            from = keep.nextSetBit(from + 1);
        }
        int farthest = farthest(arc, new int[] {from, keep.nextSetBit(from + 1)}, -1);
        if (farthest > 0) {
            keep.set(farthest);
        }
    }

    private static void split(long[] arc, int[] span, double tolerance, BitSet keep, Deque<int[]> spans) {
        int farthest = farthest(arc, span, tolerance);
        if (farthest > 0) {
            keep.set(farthest);
            spans.push(new int[] {span[0], farthest});
            spans.push(new int[] {farthest, span[1]});
        }
    }

    /// The point within a span that is farther from its chord than the tolerance and all others, or -1.
    private static int farthest(long[] arc, int[] span, double tolerance) {
        int farthest = -1;
        double most = tolerance;
        for (int i = span[0] + 1; i < span[1]; i++) {
            double off = distance(arc[i], arc[span[0]], arc[span[1]]);
            if (off > most) {
                most = off;
                farthest = i;
            }
        }
        return farthest;
    }

    private static double distance(long p, long a, long b) {
        double dx = (double) Cell.x(b) - Cell.x(a);
        double dy = (double) Cell.y(b) - Cell.y(a);
        double px = (double) Cell.x(p) - Cell.x(a);
        double py = (double) Cell.y(p) - Cell.y(a);
        double square = dx * dx + dy * dy;
        double t = square == 0 ? 0 : Math.clamp((px * dx + py * dy) / square, 0, 1);
        return Math.hypot(px - t * dx, py - t * dy);
    }
}
