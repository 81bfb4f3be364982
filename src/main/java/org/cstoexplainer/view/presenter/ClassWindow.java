package org.cstoexplainer.view.presenter;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.cstoexplainer.model.settings.ScreenPlace;
import org.cstoexplainer.view.kit.Dress;
import org.cstoexplainer.view.kit.Theme;

/// The window of the class: all of one display, without a frame, black where nothing is. It and what it
/// shows are made anew for each place, because a window that outlives its display keeps wrong sizes.
final class ClassWindow {

    private final String title;
    private final Supplier<Audience> shown;
    private final Placing placing;
    private final Runnable ended;
    private final Runnable focused;
    private final StackPane root = new StackPane();
    private final Scene scene = new Scene(root, Color.BLACK);
    private Optional<Stage> stage = Optional.empty();
    private Optional<Audience> audience = Optional.empty();

    /// A window that is not open yet.
    ///
    /// @param title   what the desktop calls it
    /// @param shown   makes what it shows
    /// @param ended   what happens when the desktop closes it
    /// @param focused what happens when it comes to have the keyboard
    ClassWindow(String title, Supplier<Audience> shown, Placing placing, Runnable ended, Runnable focused) {
        this.title = title;
        this.shown = shown;
        this.placing = placing;
        this.ended = ended;
        this.focused = focused;
        root.setId("class-window");
        scene.getStylesheets().setAll(Dress.sheets(Theme.DARK));
    }

    /// Its scene.
    Scene scene() {
        return scene;
    }

    /// The window, while it is open.
    Optional<Stage> stage() {
        return stage;
    }

    /// Opens it on a display, or moves it there.
    void open(ScreenPlace place) {
        close();
        var next = new Stage(StageStyle.UNDECORATED);
        next.setTitle(title);
        next.setScene(scene);
        next.setOnCloseRequest(event -> {
            event.consume();
            ended.run();
        });
        next.focusedProperty().subscribe(now -> {
            if (now) {
                focused.run();
            }
        });
        stage = Optional.of(next);
        placing.open(next, place);
        seat(shown.get());
    }

    private void seat(Audience next) {
        audience = Optional.of(next);
        root.getChildren().setAll(next);
        next.wake();
    }

    /// Closes it. What it shows goes first, so that nothing moves in a window that is no more.
    void close() {
        audience.ifPresent(Audience::close);
        audience = Optional.empty();
        root.getChildren().clear();
        stage.ifPresent(Stage::close);
        stage = Optional.empty();
    }
}
