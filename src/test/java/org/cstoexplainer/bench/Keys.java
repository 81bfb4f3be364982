package org.cstoexplainer.bench;

import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;

/// Presses keys where the focus of the app is.
final class Keys {

    private Keys() {
    }

    /// Presses a key.
    static void press(KeyCode code) {
        scene().ifPresent(scene -> {
            var target = scene.getFocusOwner() == null ? scene : scene.getFocusOwner();
            Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
        });
    }

    /// The scene of the first window that is shown.
    static Optional<Scene> scene() {
        return Window.getWindows().stream().filter(window -> window instanceof Stage && window.isShowing())
                .map(Window::getScene).findFirst();
    }
}
