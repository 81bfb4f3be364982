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

    /// A part of the map with some states in it, clear of the panel that may lie over it, that cuts through no chip.
    Optional<Rect> map() {
        return box("map-stage").map(stage -> {
            var right = box("panel").map(Rect::x).filter(x -> x < stage.right()).orElse(stage.right());
            return around(part(stage, right - stage.x()));
        }).filter(rect -> rect.width() > ambience.px(90) && rect.height() > ambience.px(44));
    }

    /// The chips in a part of the map with some room around them; where there is room, also those that would be cut.
    private Rect around(Rect part) {
        var chips = scene.getRoot().lookupAll("#map-stage .map-chip").stream().filter(TipHoles::shown).map(TipHoles::rect).toList();
        var hole = chips.stream().filter(chip -> part.contains(chip.cx(), chip.cy())).map(chip -> chip.grown(ambience.px(14)))
                .reduce(Rect::union).orElse(part);
        for (var chip : chips) {
            hole = hole.overlaps(chip) && !ambience.now().rail() ? hole.union(chip.grown(4)) : hole;
        }
        return hole;
    }

    /// The whole map.
    Optional<Rect> stage() {
        return box("map-stage");
    }

    /// The lower right part of the stage, above the buttons.
    private Rect part(Rect stage, double width) {
        var left = ambience.now().rail() ? 0.58 : 0.42;
        var y = stage.y() + stage.height() * 0.45;
        return new Rect(stage.x() + width * left, y, width * (0.98 - left), stage.bottom() - ambience.px(30) - y);
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
