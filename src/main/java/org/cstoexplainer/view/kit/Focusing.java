package org.cstoexplainer.view.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Moves the focus from key to key as Tab does.
public final class Focusing {

    private Focusing() {
    }

    /// The nodes under a parent that Tab goes to, in its order.
    public static List<Node> in(Parent parent) {
        var nodes = new ArrayList<Node>();
        collect(parent, nodes);
        return nodes;
    }

    private static void collect(Node node, List<Node> nodes) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node.isFocusTraversable()) {
            nodes.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, nodes));
        }
    }

    /// Focuses a node with the ring around it. The toolkit draws the ring only after a step of its own, so the focus
    /// takes one there and back. Of a group of choices the toolkit's steps come to the chosen one only, so a choice leaves its
    /// group for that time.
    public static void show(Node node) {
        if (node instanceof ToggleButton choice && choice.getToggleGroup() != null) {
            var group = choice.getToggleGroup();
            choice.setToggleGroup(null);
            step(choice);
            choice.setToggleGroup(group);
        } else {
            step(node);
        }
    }

    private static void step(Node node) {
        node.requestFocus();
        if (node.requestFocusTraversal(TraversalDirection.NEXT)) {
            owner(node).ifPresent(next -> next.requestFocusTraversal(TraversalDirection.PREVIOUS));
        }
        if (!node.isFocused()) {
            node.requestFocus();
        }
    }

    private static Optional<Node> owner(Node node) {
        return Optional.ofNullable(node.getScene()).map(scene -> scene.getFocusOwner());
    }

    /// Keeps Tab within a dialog: after the last node comes the first.
    public static void keepIn(Parent dialog) {
        dialog.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
                round(dialog, event);
            }
        });
    }

    private static void round(Parent dialog, KeyEvent event) {
        var nodes = in(dialog);
        if (nodes.isEmpty()) {
            return;
        }
        var edge = event.isShiftDown() ? nodes.getFirst() : nodes.getLast();
        if (owner(dialog).filter(edge::equals).isPresent()) {
            show(event.isShiftDown() ? nodes.getLast() : nodes.getFirst());
            event.consume();
        }
    }
}
