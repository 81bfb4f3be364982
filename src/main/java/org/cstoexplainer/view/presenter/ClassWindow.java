package org.cstoexplainer.view.presenter;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.cstoexplainer.model.settings.ScreenPlace;
import org.cstoexplainer.view.Once;
import org.cstoexplainer.view.kit.Dress;
import org.cstoexplainer.view.kit.Theme;

/// The window of the class: all of one display, without a frame, black where nothing is. It is made anew for each place,
/// because a window that outlives its display keeps wrong sizes.
final class ClassWindow {

    private final String title;
    private final Once<Audience> audience;
    private final Placing placing;
    private final Runnable ended;
    private final Runnable focused;
    private final StackPane root = new StackPane();
    private final Scene scene = new Scene(root, Color.BLACK);
    private Optional<Stage> stage = Optional.empty();

    /// A window that is not open yet.
    ///
    /// @param title   what the desktop calls it
    /// @param shown   makes what it shows
    /// @param ended   what happens when the desktop closes it
    /// @param focused what happens when it comes to have the keyboard
    ClassWindow(String title, Supplier<Audience> shown, Placing placing, Runnable ended, Runnable focused) {
        this.title = title;
        audience = new Once<>(() -> seat(shown.get()));
        this.placing = placing;
        this.ended = ended;
        this.focused = focused;
        root.setId("class-window");
        scene.getStylesheets().setAll(Dress.sheets(Theme.DARK));
    }

    private Audience seat(Audience shown) {
        root.getChildren().setAll(shown);
        return shown;
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
        audience.get();
        placing.open(next, place);
        audience.get().wake();
    }

    /// Closes it.
    void close() {
        stage.ifPresent(Stage::close);
        stage = Optional.empty();
    }
}
