package org.cstoexplainer.view.presenter;

import java.util.List;
import org.cstoexplainer.model.settings.Displays;
import org.cstoexplainer.model.settings.ScreenPlace;

/// Where a window stands.
///
/// @param x         left edge, px
/// @param y         upper edge, px
/// @param width     px
/// @param height    px
/// @param maximized whether it fills its display within its frame
/// @param full      whether it fills its display without a frame
record Former(double x, double y, double width, double height, boolean maximized, boolean full) {

    /// All of a display, within a frame.
    static Former on(ScreenPlace place) {
        return new Former(place.x(), place.y(), place.width(), place.height(), true, false);
    }

    /// The display on which it stands.
    ScreenPlace display(List<ScreenPlace> all) {
        return Displays.at(all, x + width / 2, y + height / 2);
    }

    /// Whether its middle is on a display.
    boolean isOn(ScreenPlace place) {
        return x + width / 2 >= place.x() && x + width / 2 < place.x() + place.width()
                && y + height / 2 >= place.y() && y + height / 2 < place.y() + place.height();
    }
}
