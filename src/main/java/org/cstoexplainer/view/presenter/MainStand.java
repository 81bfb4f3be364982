package org.cstoexplainer.view.presenter;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.cstoexplainer.model.settings.ScreenPlace;
import org.cstoexplainer.view.MainWindow;

/// Where the main window stands during a lesson, and what it shows; afterwards it is as it was.
final class MainStand {

    private final Stage stage;
    private final MainWindow app;
    private final Placing placing;
    private Optional<Former> former = Optional.empty();
    private Optional<DarkRoot> shown = Optional.empty();
    private Optional<Node> focus = Optional.empty();
    private boolean moved;
    private boolean moving;

    MainStand(Stage stage, MainWindow app, Placing placing) {
        this.stage = stage;
        this.app = app;
        this.placing = placing;
    }

    /// Whether it is on a display, and not just being opened anew.
    boolean stands() {
        return stage.isShowing() && !moving;
    }

    /// Whether it has left the place of the desk.
    boolean begun() {
        return former.isPresent();
    }

    /// Remembers the place and the focus of the desk.
    void begin() {
        former = Optional.of(placing.where(stage));
        focus = Optional.ofNullable(stage.getScene().getFocusOwner());
    }

    /// What it shows in place of the app.
    Optional<DarkRoot> shown() {
        return shown;
    }

    /// The display it stands on.
    ScreenPlace display(List<ScreenPlace> all) {
        return placing.where(stage).display(all);
    }

    /// Shows the console, or the class screen.
    void show(DarkRoot root) {
        if (!shown.equals(Optional.of(root))) {
            app.showInstead(root);
            shown = Optional.of(root);
            root.requestFocus();
        }
    }

    /// Shows the app, with a bar above it or without.
    void showApp(Optional<Region> bar) {
        shown = Optional.empty();
        app.showApp(bar, focus);
    }

    /// Goes to a display, if it is not there.
    void goTo(ScreenPlace place) {
        if (!placing.where(stage).isOn(place)) {
            put(Former.on(place));
            moved = true;
        }
    }

    /// Fills its display, or stands as it did at the desk.
    void fill(boolean all) {
        placing.fill(stage, all || former.filter(Former::full).isPresent());
    }

    /// Has the keyboard.
    void takeKeyboard() {
        stage.requestFocus();
    }

    /// Goes back to its place at the desk, if a display still shows it.
    void end(List<ScreenPlace> all) {
        former.ifPresent(before -> {
            showApp(Optional.empty());
            placing.fill(stage, before.full());
            if (moved && all.stream().anyMatch(before::isOn)) {
                put(before);
            }
        });
        former = Optional.empty();
        moved = false;
    }

    private void put(Former place) {
        moving = true;
        placing.put(stage, place);
        moving = false;
    }
}
