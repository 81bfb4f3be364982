package org.cstoexplainer.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;

/// What is wrong with a window as it is laid out, measured on its nodes.
///
/// @param nodes  every node that is to be seen
/// @param window the size of the window
public record Sight(List<Node> nodes, Bounds window) {

    /// The labels that end in dots.
    public List<String> cut() {
        return nodes.stream().filter(Labeled.class::isInstance).map(Labeled.class::cast).filter(Sight::shortened)
                .map(label -> "cut: " + label.getText()).toList();
    }

    /// The words that lie outside the window, or outside the column that scrolls them.
    public List<String> outside() {
        return nodes.stream().filter(Text.class::isInstance).map(Text.class::cast).filter(this::outside)
                .map(text -> "outside: " + text.getText()).toList();
    }

    /// The labels of map and timeline that lie over each other.
    public List<String> overlapping() {
        return Stream.of("map-chip", "mark-label", "tick-label")
                .flatMap(style -> overlaps(nodes, style).stream().map(pair -> style + " over another: " + pair)).toList();
    }

    /// The skin's own text differs from the label's where it was shortened.
    private static boolean shortened(Labeled label) {
        return label.lookupAll(".text").stream().filter(Text.class::isInstance).map(Text.class::cast)
                .filter(text -> text.getParent() == label)
                .anyMatch(text -> !text.getText().equals(label.getText()) && !label.getText().isEmpty()
                        && text.getText().endsWith("..."));
    }

    /// Outside the window to the left or right, or below without a column that scrolls.
    private boolean outside(Text text) {
        if (text.getText().isBlank() || inMap(text) || inField(text)) {
            return false;
        }
        var bounds = text.localToScene(text.getLayoutBounds());
        var column = scroller(text);
        Bounds room = column.map(pane -> pane.localToScene(pane.getLayoutBounds()))
                .orElse(window);
        var sideways = bounds.getMinX() < room.getMinX() - 1 || bounds.getMaxX() > room.getMaxX() + 1;
        var below = column.isEmpty() && bounds.getMaxY() > room.getMaxY() + 1;
        return sideways || below;
    }

    private static boolean inMap(Node node) {
        return Stream.iterate(node, one -> one != null, Node::getParent).anyMatch(one -> one.getStyleClass().contains("map")
                || one.getStyleClass().contains("tick-caption"));
    }

    /// A field scrolls its own words.
    private static boolean inField(Node node) {
        return Stream.iterate(node, one -> one != null, Node::getParent).anyMatch(TextInputControl.class::isInstance);
    }

    private static Optional<Node> scroller(Node node) {
        return Stream.iterate(node, one -> one != null, Node::getParent).filter(ScrollPane.class::isInstance).findFirst();
    }

    private static List<String> overlaps(List<Node> nodes, String style) {
        var some = nodes.stream().filter(node -> node.getStyleClass().contains(style)).toList();
        var pairs = new ArrayList<String>();
        for (var i = 0; i < some.size(); i++) {
            for (var j = i + 1; j < some.size(); j++) {
                if (box(some.get(i)).intersects(shrunk(box(some.get(j))))) {
                    pairs.add(((Labeled) some.get(i)).getText() + " and " + ((Labeled) some.get(j)).getText());
                }
            }
        }
        return pairs;
    }

    private static Bounds box(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static Bounds shrunk(Bounds b) {
        return new BoundingBox(b.getMinX() + 1, b.getMinY() + 1, Math.max(0, b.getWidth() - 2),
                Math.max(0, b.getHeight() - 2));
    }
}
