package org.cstoexplainer.view.presenter;

import javafx.stage.Stage;
import org.cstoexplainer.model.settings.ScreenPlace;

/// A port to what the desktop does with windows.
interface Placing {

    /// Opens a window over all of a display.
    void open(Stage window, ScreenPlace place);

    /// Where a window stands.
    Former where(Stage window);

    /// Lets a window fill its display without a frame, or gives it its frame back.
    void fill(Stage window, boolean full);

    /// Puts a window elsewhere.
    void put(Stage window, Former place);
}
