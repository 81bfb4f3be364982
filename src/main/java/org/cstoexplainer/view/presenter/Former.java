package org.cstoexplainer.view.presenter;

import java.util.List;
import javafx.stage.Stage;
import org.cstoexplainer.model.settings.ScreenPlace;

/// Where the main window stood before the lesson.
///
/// @param x         left edge, px
/// @param y         upper edge, px
/// @param width     px
/// @param height    px
/// @param maximized whether it filled its display
/// @param full      whether it was in full screen
record Former(double x, double y, double width, double height, boolean maximized, boolean full) {

    static Former of(Stage stage) {
        return new Former(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized(), stage.isFullScreen());
    }

    /// Whether one of the displays shows that place.
    boolean isOn(List<ScreenPlace> displays) {
        return displays.stream().anyMatch(place -> x + width / 2 >= place.x() && x + width / 2 < place.x() + place.width()
                && y >= place.y() - 1 && y < place.y() + place.height());
    }
}
