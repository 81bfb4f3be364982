package org.cstoexplainer.view.overlay;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.cstoexplainer.model.label.Rect;
import org.cstoexplainer.view.kit.Ambience;

/// The parts of the window that the tips are about, where they stand in the scene.
final class TipHoles {

    private final Scene scene;
    private final Ambience ambience;

    TipHoles(Scene scene, Ambience ambience) {
        this.scene = scene;
        this.ambience = ambience;
    }

    /// Back and Next.
    Optional<Rect> next() {
        return box("next").flatMap(_ -> seen("next")).map(node -> rect(node.getParent())).map(rect -> inset(rect, 6));
    }

    /// The timeline.
    Optional<Rect> timeline() {
        return box("timeline").map(rect -> inset(rect, 6));
    }

    /// A part of the map, clear of the panel that may lie over it.
    Optional<Rect> map() {
        return box("map-stage").map(stage -> {
            var right = box("panel").map(Rect::x).filter(x -> x < stage.right()).orElse(stage.right());
            var width = right - stage.x();
            return ambience.now().rail() ? part(stage, width, 0.56, 0.4, 0.28, 98) : part(stage, width, 0.38, 0.34, 0.53, 64);
        }).filter(rect -> rect.width() > ambience.px(150) && rect.height() > ambience.px(60));
    }

    /// The whole map.
    Optional<Rect> stage() {
        return box("map-stage");
    }

    /// A part of the stage, given in shares of it, that ends above the buttons.
    private Rect part(Rect stage, double width, double left, double share, double top, double buttons) {
        var y = stage.y() + stage.height() * top;
        return new Rect(stage.x() + width * left, y, width * share, stage.bottom() - ambience.px(buttons) - y);
    }

    private Optional<Rect> box(String id) {
        return seen(id).map(TipHoles::rect);
    }

    private Optional<Node> seen(String id) {
        return Optional.ofNullable(scene.lookup("#" + id)).filter(TipHoles::shown);
    }

    private static boolean shown(Node node) {
        for (var at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static Rect rect(Node node) {
        var box = node.localToScene(node.getLayoutBounds());
        return new Rect(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight());
    }

    private Rect inset(Rect rect, double by) {
        return rect.grown(-ambience.px(by));
    }
}
