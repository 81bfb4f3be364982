package org.cstoexplainer.view.presenter;

import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.cstoexplainer.model.settings.ScreenPlace;

/// The desktop of this machine.
final class FxPlacing implements Placing {

    @Override
    public void open(Stage window, ScreenPlace place) {
        window.setX(place.x());
        window.setY(place.y());
        window.setWidth(place.width());
        window.setHeight(place.height());
        window.show();
        fill(window, true);
    }

    @Override
    public Former where(Stage window) {
        return new Former(window.getX(), window.getY(), window.getWidth(), window.getHeight(), window.isMaximized(),
                window.isFullScreen());
    }

    /// Esc is the app's own, so it does not leave full screen.
    @Override
    public void fill(Stage window, boolean full) {
        window.setFullScreenExitHint("");
        window.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        window.setFullScreen(full);
    }

    /// Desktops carry out one wish after the other, some of them late: a window that is opened anew is where it should be.
    @Override
    public void put(Stage window, Former place) {
        window.hide();
        window.setFullScreen(false);
        window.setMaximized(false);
        window.setX(place.x());
        window.setY(place.y());
        window.setWidth(place.width());
        window.setHeight(place.height());
        window.setMaximized(place.maximized());
        window.show();
        fill(window, place.full());
    }
}
