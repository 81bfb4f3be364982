package org.cstoexplainer.view.kit;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;

/// Keeps the focus where it is while a part of the window is built anew: on the node that has the same id.
public final class Refocus {

    private Refocus() {
    }

    /// Builds a part of the window anew.
    public static void around(Parent part, Runnable build) {
        var owner = Optional.ofNullable(part.getScene()).map(scene -> scene.getFocusOwner())
                .filter(node -> node.getId() != null && within(node, part));
        var id = owner.map(Node::getId);
        var ring = owner.map(Node::isFocusVisible).orElse(false);
        build.run();
        id.map(name -> part.lookup("#" + name)).ifPresent(node -> on(node, ring));
    }

    /// Moves the focus on where it was left on a node that is not to be seen any more.
    public static void from(Parent hidden, Node to) {
        Optional.ofNullable(hidden.getScene()).map(scene -> scene.getFocusOwner())
                .filter(owner -> !hidden.isVisible() && within(owner, hidden)).ifPresent(owner -> on(to, owner.isFocusVisible()));
    }

    /// Focuses a node, with the ring or without it, as the one before had it.
    public static void on(Node node, boolean ring) {
        if (ring) {
            Focusing.show(node);
        } else {
            node.requestFocus();
        }
    }

    private static boolean within(Node node, Parent part) {
        for (var at = node; at != null; at = at.getParent()) {
            if (at == part) {
                return true;
            }
        }
        return false;
    }
}
