package org.cstoexplainer.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.cstoexplainer.view.kit.Focusing;

/// The areas that F6 goes through: the top bar, the parts of the view, and what lies over it.
final class Areas {

    private static final List<String> VIEWS = List.of("story-view", "walk-view", "members-view", "article-view");

    private final Scene scene;

    Areas(Scene scene) {
        this.scene = scene;
    }

    /// Focuses the first node of the next area, or of the one before.
    void move(int by) {
        var areas = areas();
        if (areas.isEmpty()) {
            return;
        }
        var owner = scene.getFocusOwner();
        var here = areas.stream().filter(area -> contains(area, owner)).findFirst().map(areas::indexOf)
                .orElse(by > 0 ? -1 : 0);
        Focusing.show(Focusing.in(areas.get(Math.floorMod(here + by, areas.size()))).getFirst());
    }

    private List<Parent> areas() {
        var areas = new ArrayList<Parent>();
        find("top-bar").ifPresent(areas::add);
        VIEWS.stream().flatMap(id -> find(id).stream()).flatMap(Areas::parts).forEach(areas::add);
        find("overlays").ifPresent(areas::add);
        areas.removeIf(area -> Focusing.in(area).isEmpty());
        return areas;
    }

    private static Stream<Parent> parts(Parent view) {
        return view.getChildrenUnmodifiable().stream().filter(Parent.class::isInstance).map(Parent.class::cast);
    }

    private Optional<Parent> find(String id) {
        return Optional.ofNullable((Parent) scene.lookup("#" + id));
    }

    private static boolean contains(Parent area, Node node) {
        for (var at = node; at != null; at = at.getParent()) {
            if (at == area) {
                return true;
            }
        }
        return false;
    }
}
