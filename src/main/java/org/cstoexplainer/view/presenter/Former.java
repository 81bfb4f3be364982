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

    /// Puts the window back, if one of the displays still shows that place.
    void restore(Stage stage, List<ScreenPlace> displays) {
        stage.setFullScreen(full);
        if (displays.stream().anyMatch(this::isOn)) {
            stage.setMaximized(maximized);
            if (!maximized && !full) {
                stage.setX(x);
                stage.setY(y);
                stage.setWidth(width);
                stage.setHeight(height);
            }
        }
    }

    private boolean isOn(ScreenPlace place) {
        return x + width / 2 >= place.x() && x + width / 2 < place.x() + place.width()
                && y >= place.y() - 1 && y < place.y() + place.height();
    }
}
