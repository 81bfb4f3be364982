package org.cstoexplainer.view.access;

import java.util.HashSet;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.paint.Color;
import org.cstoexplainer.support.Contrast;

/// Goes through a menu by the arrows: each item that can be chosen comes to have the focus, and is seen to have it. Keys go
/// to what has the focus in the window below, from where the toolkit hands them on to the menu.
final class MenuWalk {

    private final Scene below;
    private final Seen seen;
    private final Scene scene;

    MenuWalk(Scene below, ContextMenu menu, Seen seen) {
        this.below = below;
        this.seen = seen;
        scene = menu.getScene();
    }

    /// What is wrong on the way.
    List<String> breaches() {
        var items = seen.nodes().stream().filter(node -> node.getStyleClass().contains("menu-item") && !node.isDisabled()).toList();
        var come = new HashSet<Node>();
        for (var step = 0; step <= 2 * items.size() + 1 && !come.containsAll(items); step++) {
            down();
            come.add(scene.getFocusOwner());
        }
        if (!come.containsAll(items)) {
            return List.of(seen.where() + ": the arrows come to " + items.size() + " items, not " + come.size());
        }
        return marked(scene.getFocusOwner()) ? List.of() : List.of(seen.tell(scene.getFocusOwner(), "3 : 1 against the others"));
    }

    private void down() {
        Event.fireEvent(below.getFocusOwner(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.DOWN, false, false, false, false));
    }

    /// Whether as much as a ring around an item changes much when the focus goes on.
    private boolean marked(Node item) {
        var box = item.localToScene(item.getLayoutBounds());
        var before = Drawn.of(scene.getRoot());
        down();
        var after = Drawn.of(scene.getRoot());
        var count = new int[1];
        before.differing(after, box, at -> count[0] += Contrast.of(color(before.argb()[at]), color(after.argb()[at])) >= 3 ? 1 : 0);
        return count[0] > (box.getWidth() + box.getHeight()) * 2 * 0.7;
    }

    private static Color color(int argb) {
        return Color.rgb(argb >> 16 & 255, argb >> 8 & 255, argb & 255);
    }
}
