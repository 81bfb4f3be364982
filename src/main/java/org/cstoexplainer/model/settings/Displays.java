package org.cstoexplainer.model.settings;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Which display the class sees, and on which the teacher works.
///
/// @param classes the display of the class screen
/// @param console the display of the console; none where there is only one display
public record Displays(ScreenPlace classes, Optional<ScreenPlace> console) {

    /// A display that agrees in so many of its four marks is the remembered one, in another mode or at another place.
    private static final int LIKE = 3;

    /// Chooses the display of the class: the remembered one, else the first that is not the desk's, else the only one.
    ///
    /// @param all        the displays that are connected, at least one
    /// @param remembered the display that was chosen before
    /// @param desk       the display on which the app stands
    public static Displays of(List<ScreenPlace> all, Optional<ScreenPlace> remembered, ScreenPlace desk) {
        if (all.size() == 1) {
            return new Displays(all.getFirst(), Optional.empty());
        }
        var classes = remembered.flatMap(it -> nearest(all, it, desk)).or(() -> first(all, desk)).orElse(desk);
        return new Displays(classes, classes.equals(desk) ? first(all, classes) : Optional.of(desk));
    }

    /// The display on which a point lies, else the main one.
    ///
    /// @param all the displays that are connected, at least one
    public static ScreenPlace at(List<ScreenPlace> all, double x, double y) {
        return all.stream().filter(it -> x >= it.x() && x < it.x() + it.width() && y >= it.y() && y < it.y() + it.height())
                .findFirst().or(() -> all.stream().filter(ScreenPlace::primary).findFirst()).orElseGet(all::getFirst);
    }

    /// The display after another, round and round.
    public static ScreenPlace after(List<ScreenPlace> all, ScreenPlace one) {
        return all.get((all.indexOf(one) + 1) % all.size());
    }

    /// Of two that are equally like it, the one that is not the desk's.
    private static Optional<ScreenPlace> nearest(List<ScreenPlace> all, ScreenPlace wanted, ScreenPlace desk) {
        return all.stream().filter(it -> likeness(it, wanted) >= LIKE)
                .max(Comparator.<ScreenPlace>comparingInt(it -> likeness(it, wanted)).thenComparing(it -> !it.equals(desk)));
    }

    private static int likeness(ScreenPlace a, ScreenPlace b) {
        return (a.x() == b.x() && a.y() == b.y() ? 1 : 0) + (a.width() == b.width() && a.height() == b.height() ? 1 : 0)
                + (a.scale() == b.scale() ? 1 : 0) + (a.primary() == b.primary() ? 1 : 0);
    }

    private static Optional<ScreenPlace> first(List<ScreenPlace> all, ScreenPlace but) {
        return all.stream().filter(it -> !it.equals(but)).findFirst();
    }
}
