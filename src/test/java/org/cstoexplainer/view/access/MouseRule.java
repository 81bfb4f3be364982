package org.cstoexplainer.view.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;

/// Whatever a mouse does on something that does not take the focus, a key does as well: the middle of every such node is
/// clicked on, but for those whose key is written here, and nothing changes.
final class MouseRule implements Rule {

    /// What stands for something else that takes the focus, or has a key: land for the chip of its state, the lanes for their
    /// marks, the bars and the line for the slider of years, a paragraph for the words in it, a source
    /// for the one of its list from which the arrows come to it, and Esc for what lies around.
    private static final Set<String> STAND_INS = Set.of("map", "lanes", "members-axis", "members-row", "members-bars", "members-count",
            "clause-text", "article-text", "source-item", "scrim", "find-around");

    private final Supplier<Object> state;
    private final Runnable rewind;

    /// @param state  what the app is in now
    /// @param rewind puts it back
    MouseRule(Supplier<Object> state, Runnable rewind) {
        this.state = state;
        this.rewind = rewind;
    }

    @Override
    public List<String> breaches(Seen seen) {
        var found = new ArrayList<String>();
        var stops = Set.copyOf(seen.stops());
        for (var node : seen.nodes()) {
            if (node.getScene() != seen.scene() || node.isMouseTransparent() || Seen.parents(node).anyMatch(one -> stops.contains(one) || standsIn(one))) {
                continue;
            }
            var before = state.get();
            click(node);
            if (state.get() != before) {
                found.add(seen.tell(node, "a key for what a click on it does"));
                rewind.run();
            }
        }
        return found;
    }

    private static boolean standsIn(Node node) {
        return Stream.concat(Stream.of(String.valueOf(node.getId())), node.getStyleClass().stream()).anyMatch(STAND_INS::contains);
    }

    private static void click(Node node) {
        List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED, MouseEvent.MOUSE_CLICKED).forEach(type -> mouse(node, type));
    }

    private static void mouse(Node node, EventType<MouseEvent> type) {
        var box = node.getLayoutBounds();
        var at = node.localToScene(box.getCenterX(), box.getCenterY());
        Event.fireEvent(node, new MouseEvent(type, at.getX(), at.getY(), at.getX(), at.getY(), MouseButton.PRIMARY, 1, false, false, false,
                false, type == MouseEvent.MOUSE_PRESSED, false, false, true, false, true, new PickResult(node, at.getX(), at.getY())));
    }
}
