package org.cstoexplainer.view.sources;

import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/// Lets the focus pass over whatever has its middle under a part of the window, so that the ring is never where nobody sees it.
final class PassOver {

    private final Region cover;
    private boolean backwards;
    private Subscription keys = Subscription.EMPTY;

    /// @param cover what lies over other parts while it stands in a scene
    PassOver(Region cover) {
        this.cover = cover;
        ObservableValue<Boolean> shown = cover.sceneProperty().map(Objects::nonNull).orElse(false);
        cover.sceneProperty().subscribe(this::listen);
        cover.sceneProperty().flatMap(Scene::focusOwnerProperty).when(shown).subscribe(this::pass);
    }

    private void listen(Scene scene) {
        keys.unsubscribe();
        keys = Subscription.EMPTY;
        if (scene != null) {
            EventHandler<KeyEvent> heard = event -> backwards = event.isShiftDown();
            scene.addEventFilter(KeyEvent.KEY_PRESSED, heard);
            keys = () -> scene.removeEventFilter(KeyEvent.KEY_PRESSED, heard);
        }
    }

    private void pass(Node owner) {
        if (owner != null && cover.isVisible() && cover.getWidth() > 0 && !within(owner) && covers(owner)) {
            owner.requestFocusTraversal(backwards ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        }
    }

    private boolean within(Node node) {
        return Stream.iterate(node, one -> one != null, Node::getParent).anyMatch(one -> one == cover);
    }

    private boolean covers(Node node) {
        var box = node.localToScene(node.getLayoutBounds());
        return cover.localToScene(cover.getLayoutBounds()).contains(box.getCenterX(), box.getCenterY());
    }
}
