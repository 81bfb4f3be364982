package org.cstoexplainer.view.presenter;

import java.util.Optional;
import javafx.stage.Stage;
import org.cstoexplainer.model.settings.ScreenPlace;

/// A desktop that only writes down where windows are to stand.
final class PaperDesktop implements Placing {

    private Former main = new Former(20, 30, 900, 900, false, false);
    private Optional<ScreenPlace> classes = Optional.empty();

    /// Where the main window stands.
    Former main() {
        return main;
    }

    /// The display that the window of the class was opened on last.
    Optional<ScreenPlace> classes() {
        return classes;
    }

    @Override
    public void open(Stage window, ScreenPlace place) {
        classes = Optional.of(place);
        window.setX(0);
        window.setY(0);
        window.setWidth(480);
        window.setHeight(270);
        window.show();
    }

    @Override
    public Former where(Stage window) {
        return main;
    }

    @Override
    public void fill(Stage window, boolean full) {
        main = new Former(main.x(), main.y(), main.width(), main.height(), main.maximized(), full);
    }

    @Override
    public void put(Stage window, Former place) {
        main = place;
    }
}
