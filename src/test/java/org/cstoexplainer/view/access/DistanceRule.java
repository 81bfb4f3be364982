package org.cstoexplainer.view.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;

/// What is small to press stands apart from what else is small to press. Chips of the map and markers of the timeline stand
/// where their place and their time are; they are moved apart as far as there is room.
final class DistanceRule implements Rule {

    private static final double APART = 8;
    private static final double SLACK = 0.5;
    private static final Set<String> CHIPS = Set.of("chip");

    @Override
    public List<String> breaches(Seen seen) {
        var chips = seen.stops().stream().filter(DistanceRule::isChip).filter(node -> seen.inSight(node).isPresent() && !seen.covered(node)).toList();
        var found = new ArrayList<String>();
        for (var i = 0; i < chips.size(); i++) {
            for (var other : chips.subList(i + 1, chips.size())) {
                var apart = apart(box(chips.get(i)), box(other));
                if (apart < APART - SLACK) {
                    found.add(seen.tell(chips.get(i), "%.0f px from %s, not %.1f".formatted(APART, Seen.name(other), apart)));
                }
            }
        }
        return found;
    }

    private static boolean isChip(Node node) {
        return node.getStyleClass().stream().anyMatch(CHIPS::contains);
    }

    private static Bounds box(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    /// From edge to edge, px; nothing if they touch.
    private static double apart(Bounds one, Bounds other) {
        var across = Math.max(one.getMinX() - other.getMaxX(), other.getMinX() - one.getMaxX());
        var down = Math.max(one.getMinY() - other.getMaxY(), other.getMinY() - one.getMaxY());
        return Math.max(0, Math.max(across, down));
    }
}
