package org.cstoexplainer.view.presenter;

import java.time.Duration;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;

/// Hides the cursor over a node when it has not moved for three seconds.
final class CursorRest {

    private static final Duration REST = Duration.ofSeconds(3);

    private final Node node;
    private final Wait wait;

    CursorRest(Node node, Wait wait) {
        this.node = node;
        this.wait = wait;
        node.addEventFilter(MouseEvent.MOUSE_MOVED, _ -> move());
        node.addEventFilter(MouseEvent.MOUSE_DRAGGED, _ -> move());
        node.addEventFilter(MouseEvent.MOUSE_EXITED, _ -> show());
    }

    /// Begins to wait, as after a move.
    void move() {
        node.setCursor(Cursor.DEFAULT);
        wait.begin(REST, () -> node.setCursor(Cursor.NONE));
    }

    /// Waits no longer.
    void close() {
        wait.stop();
    }

    private void show() {
        wait.stop();
        node.setCursor(Cursor.DEFAULT);
    }
}
