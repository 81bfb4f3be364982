package org.cstoexplainer.view.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.cstoexplainer.support.Below;
import org.cstoexplainer.view.kit.Focusing;

/// A screen as it stands: what of it can be used now.
///
/// @param where   which screen, in which theme and size
/// @param scene   its scene
/// @param area    the part that has the focus: a dialog that lies over all, else everything
/// @param picture what it looks like
record Seen(String where, Scene scene, Parent area, Drawn picture) {

    /// The screen of a scene. A dialog holds the focus, so what lies under it is not looked at.
    static Seen of(String where, Scene scene) {
        return new Seen(where, scene, area(scene), Drawn.of(scene.getRoot()));
    }

    /// The same for rules that need no picture.
    static Seen undrawn(String where, Scene scene) {
        return new Seen(where, scene, area(scene), new Drawn(0, 0, new int[0]));
    }

    private static Parent area(Scene scene) {
        var over = scene.lookup("#overlays");
        var beside = scene.lookup("#sources-drawer") != null || scene.lookup("#mistakes-page") != null;
        var modal = over instanceof Parent parent && !parent.getChildrenUnmodifiable().isEmpty() && !beside;
        return modal ? (Parent) over : scene.getRoot();
    }

    /// Every node that is to be seen, with all its parents visible.
    List<Node> nodes() {
        return Below.visible(area);
    }

    /// The nodes that take the focus.
    List<Node> stops() {
        return Focusing.in(area);
    }

    /// The part of a node that is in sight: within the window and within whatever cuts it off.
    Optional<Bounds> inSight(Node node) {
        Bounds seen = node.localToScene(node.getLayoutBounds());
        var window = new BoundingBox(0, 0, scene.getWidth(), scene.getHeight());
        var cuts = parents(node).filter(one -> one.getClip() != null).map(one -> one.localToScene(one.getClip().getBoundsInParent()));
        for (var cut : Stream.concat(Stream.of(window), cuts).toList()) {
            if (!seen.intersects(cut)) {
                return Optional.empty();
            }
            var x = Math.max(seen.getMinX(), cut.getMinX());
            var y = Math.max(seen.getMinY(), cut.getMinY());
            seen = new BoundingBox(x, y, Math.min(seen.getMaxX(), cut.getMaxX()) - x, Math.min(seen.getMaxY(), cut.getMaxY()) - y);
        }
        return Optional.of(seen).filter(it -> it.getWidth() >= 1 && it.getHeight() >= 1);
    }

    /// Whether something that is painted lies over the middle of a node.
    boolean covered(Node node) {
        var box = node.localToScene(node.getLayoutBounds());
        var middle = new Point2D(box.getCenterX(), box.getCenterY());
        return parents(node).anyMatch(one -> one.getParent() != null && above(one).anyMatch(other -> paints(other, middle)));
    }

    private static Stream<Node> above(Node node) {
        var beside = node.getParent().getChildrenUnmodifiable();
        return beside.subList(beside.indexOf(node) + 1, beside.size()).stream()
                .filter(other -> other.isVisible() && other.getViewOrder() <= node.getViewOrder());
    }

    private static boolean paints(Node node, Point2D place) {
        if (!node.isVisible() || !(node instanceof Parent parent) || !node.localToScene(node.getLayoutBounds()).contains(place)) {
            return false;
        }
        return node instanceof Region region && opaque(region) || parent.getChildrenUnmodifiable().stream().anyMatch(child -> paints(child, place));
    }

    private static boolean opaque(Region region) {
        return region.getBackground() != null && region.getBackground().getFills().stream()
                .anyMatch(fill -> fill.getFill() instanceof Color color && color.getOpacity() > 0.9);
    }

    /// A node and its parents, from within.
    static Stream<Node> parents(Node node) {
        return Stream.iterate(node, one -> one != null, Node::getParent);
    }

    /// A breach, told with the screen and the node.
    String tell(Node node, String what) {
        return where + ": " + name(node) + ": " + what;
    }

    /// What a node is, and where it stands.
    static String name(Node node) {
        var chain = parents(node).takeWhile(one -> one.getId() == null).limit(4).map(Seen::itself).collect(Collectors.toCollection(ArrayList::new));
        parents(node).filter(one -> one.getId() != null).findFirst().ifPresent(one -> chain.add(itself(one)));
        return String.join(" < ", chain);
    }

    private static String itself(Node node) {
        return node.getClass().getSimpleName() + (node.getId() == null ? "" : "#" + node.getId())
                + node.getStyleClass().stream().map(style -> "." + style).collect(Collectors.joining());
    }
}
