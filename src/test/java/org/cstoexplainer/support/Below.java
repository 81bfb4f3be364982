package org.cstoexplainer.support;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Parent;

/// The nodes of a part of a scene, itself the first, each before those within it.
public final class Below {

    private Below() {
    }

    /// Every node.
    public static List<Node> all(Node part) {
        return collect(part, _ -> true, new ArrayList<>());
    }

    /// Every node that is to be seen, with all its parents up to the part visible.
    public static List<Node> visible(Node part) {
        return collect(part, Node::isVisible, new ArrayList<>());
    }

    private static List<Node> collect(Node node, Predicate<Node> taken, List<Node> nodes) {
        if (taken.test(node)) {
            nodes.add(node);
            if (node instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(child -> collect(child, taken, nodes));
            }
        }
        return nodes;
    }
}
