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

    /// The place of a tip, which is then taken: looked for in growing squares around the wish, until none further out can
    /// be better.
    ///
    /// @param wished where it would like to stand
    /// @param room   how much room it keeps around it
    Rect place(Rect wished, double room) {
        var wish = whole(wished);
        var best = inside(wish);
        var least = cost(best, wish, room);
        var farthest = Math.max(window.width(), window.height());
        for (var reach = STEP; reach < Math.min(least, farthest); reach += STEP) {
            for (var here : square(wish, reach)) {
                var cost = cost(here, wish, room);
                if (cost < least) {
                    least = cost;
                    best = here;
                }
            }
        }
        taken.add(best);
        return best;
    }

    private List<Rect> square(Rect wish, double reach) {
        var places = new ArrayList<Rect>();
        for (var along = -reach; along <= reach; along += STEP) {
            add(places, wish, wish.x() + along, wish.y() - reach);
            add(places, wish, wish.x() + along, wish.y() + reach);
            add(places, wish, wish.x() - reach, wish.y() + along);
            add(places, wish, wish.x() + reach, wish.y() + along);
        }
        return places;
    }

    private void add(List<Rect> places, Rect wish, double x, double y) {
        if (x >= window.x() && y >= window.y() && x + wish.width() <= window.right() && y + wish.height() <= window.bottom()) {
            places.add(new Rect(x, y, wish.width(), wish.height()));
        }
    }

    /// On whole pixels, so that rounding pushes no tip over its neighbour.
    private static Rect whole(Rect rect) {
        return new Rect(Math.floor(rect.x()), Math.floor(rect.y()), Math.ceil(rect.width()), Math.ceil(rect.height()));
    }

    private Rect inside(Rect wish) {
        return new Rect(Math.max(window.x(), Math.min(wish.x(), Math.floor(window.right() - wish.width()))),
                Math.max(window.y(), Math.min(wish.y(), Math.floor(window.bottom() - wish.height()))), wish.width(), wish.height());
    }

    private double cost(Rect here, Rect wish, double room) {
        var covered = 0.0;
        var around = here.grown(room);
        for (var other : taken) {
            covered += shared(around, other);
        }
        return Math.hypot(here.x() - wish.x(), here.y() - wish.y()) + 10 * covered;
    }

    private static double shared(Rect a, Rect b) {
        var width = Math.min(a.right(), b.right()) - Math.max(a.x(), b.x());
        var height = Math.min(a.bottom(), b.bottom()) - Math.max(a.y(), b.y());
        return width > 0 && height > 0 ? width * height : 0;
    }
}
