package org.cstoexplainer.view.presenter;

import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.cstoexplainer.model.settings.ScreenPlace;
import org.cstoexplainer.view.kit.Dress;
import org.cstoexplainer.view.kit.Theme;

/// The window of the class: all of one display, without a frame, black where nothing is. It is made anew for each place,
/// because a window that outlives its display keeps wrong sizes.
final class ClassWindow {

    private final String title;
    private final Runnable ended;
    private final Runnable focused;
    private final StackPane root = new StackPane();
    private final Scene scene = new Scene(root, Color.BLACK);
    private Optional<Stage> stage = Optional.empty();

    /// A window that is not open yet.
    ///
    /// @param title   what the desktop calls it
    /// @param ended   what happens when the desktop closes it
    /// @param focused what happens when it comes to have the keyboard
    ClassWindow(String title, Runnable ended, Runnable focused) {
        this.title = title;
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
    void open(ScreenPlace place, Audience audience) {
        close();
        root.getChildren().setAll(audience);
        var next = new Stage(StageStyle.UNDECORATED);
        next.setTitle(title);
        next.setScene(scene);
        next.setX(place.x());
        next.setY(place.y());
        next.setWidth(place.width());
        next.setHeight(place.height());
        next.setFullScreenExitHint("");
        next.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
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
        next.show();
        next.setFullScreen(true);
    }

    /// Closes it.
    void close() {
        stage.ifPresent(it -> {
            root.getChildren().clear();
            it.close();
        });
        stage = Optional.empty();
    }
}
