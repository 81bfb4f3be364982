package org.cstoexplainer.view.overlay;

import java.util.ArrayList;
import java.util.List;
import org.cstoexplainer.model.label.Rect;

/// Finds room for tips: each as near as possible to where it would like to stand, over nothing that has to be seen.
final class TipPlaces {

    private static final double STEP = 4;

    private final Rect window;
    private final List<Rect> taken = new ArrayList<>();

    /// @param window the room there is
    /// @param taken  what may not be covered
    TipPlaces(Rect window, List<Rect> taken) {
        this.window = window;
        this.taken.addAll(taken);
    }

    /// The place of a tip, which is then taken.
    ///
    /// @param wish where it would like to stand
    /// @param room how much room it keeps around it
    Rect place(Rect wish, double room) {
        var best = wish;
        var least = Double.MAX_VALUE;
        for (var y = window.y(); y <= window.bottom() - wish.height(); y += STEP) {
            for (var x = window.x(); x <= window.right() - wish.width(); x += STEP) {
                var here = new Rect(x, y, wish.width(), wish.height());
                var cost = Math.hypot(x - wish.x(), y - wish.y()) + 10 * covered(here.grown(room));
                if (cost < least) {
                    least = cost;
                    best = here;
                }
            }
        }
        taken.add(best);
        return best;
    }

    private double covered(Rect here) {
        return taken.stream().mapToDouble(other -> shared(here, other)).sum();
    }

    private static double shared(Rect a, Rect b) {
        var width = Math.min(a.right(), b.right()) - Math.max(a.x(), b.x());
        var height = Math.min(a.bottom(), b.bottom()) - Math.max(a.y(), b.y());
        return width > 0 && height > 0 ? width * height : 0;
    }
}
