package org.cstoexplainer.view.kit;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// Scrolls to a node, in every column around it that scrolls.
public final class Reveal {

    private Reveal() {
    }

    /// Brings a node of a part that is laid out into sight.
    public static void node(Node node) {
        for (var at = node.getParent(); at != null; at = at.getParent()) {
            if (at instanceof ScrollPane pane && pane.getContent() != null) {
                scroll(pane, node);
            }
        }
    }

    private static void scroll(ScrollPane pane, Node node) {
        var content = pane.getContent();
        var box = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        var view = pane.getViewportBounds().getHeight();
        var rest = content.getLayoutBounds().getHeight() - view;
        var offset = pane.getVvalue() * rest;
        if (rest > 0 && box.getMaxY() > offset + view) {
            pane.setVvalue(Math.min(1, (box.getMaxY() - view) / rest));
        } else if (rest > 0 && box.getMinY() < offset) {
            pane.setVvalue(Math.max(0, box.getMinY() / rest));
        }
    }
}
