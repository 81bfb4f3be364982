package org.cstoexplainer.view;

import java.util.Optional;
import javafx.scene.control.ContextMenu;
import javafx.stage.Window;
import org.controlsfx.control.PopOver;

/// The small windows over the window.
public final class Popups {

    private Popups() {
    }

    /// Whether a menu or the list of a box is open: then the keys are its own.
    public static boolean menuOpen() {
        return Window.getWindows().stream().anyMatch(window -> window instanceof ContextMenu && window.isShowing());
    }

    /// The pop-over that is open.
    public static Optional<PopOver> popOver() {
        return Window.getWindows().stream().filter(window -> window instanceof PopOver && window.isShowing())
                .findFirst().map(PopOver.class::cast);
    }
}
