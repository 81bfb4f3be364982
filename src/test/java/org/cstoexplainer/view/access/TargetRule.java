package org.cstoexplainer.view.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.text.Text;

/// What is pressed is large enough for a finger that trembles.
final class TargetRule implements Rule {

    private static final double CHIP = 26;
    private static final double GO_ON = 44;
    private static final double OTHER = 36;
    private static final double SLACK = 0.5;

    private static final Set<String> CHIPS = Set.of("chip", "map-chip", "legend-entry", "stop-marker");
    private static final Set<String> WAYS = Set.of("next", "back", "walk-next", "quiz-next", "quiz-back", "quiz-reveal", "console-next", "console-back");
    private static final List<String> ANSWERS = List.of("answer-", "choose-");

    @Override
    public List<String> breaches(Seen seen) {
        var found = new ArrayList<String>();
        for (var node : seen.stops()) {
            var box = node.localToScene(node.getLayoutBounds());
            var least = least(node);
            var wide = least == GO_ON ? GO_ON : Math.min(least, CHIP);
            if (box.getHeight() < least - SLACK || box.getWidth() < wide - SLACK) {
                found.add(seen.tell(node, "%.0f x %.0f px at least, not %.1f x %.1f".formatted(wide, least, box.getWidth(), box.getHeight())));
            }
        }
        return found;
    }

    /// How high a node has to be. Words within a text are as high as their line, and what only scrolls is not pressed. The
    /// ticks of the timeline stand too close for more than they are: their events are found by name as well.
    private static double least(Node node) {
        if (node instanceof Text || node instanceof Hyperlink || node instanceof ScrollPane || has(node, Set.of("event-tick"))) {
            return 0;
        }
        return isWay(node) && !has(node, Set.of("walk-toggle")) ? GO_ON : has(node, CHIPS) ? CHIP : OTHER;
    }

    private static boolean isWay(Node node) {
        var id = String.valueOf(node.getId());
        return WAYS.contains(id) || ANSWERS.stream().anyMatch(id::startsWith);
    }

    private static boolean has(Node node, Set<String> styles) {
        return node.getStyleClass().stream().anyMatch(styles::contains);
    }
}
