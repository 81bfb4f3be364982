package org.cstoexplainer.view.access;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Tab comes to every node that takes the focus, and round to the first again; the same backwards. On its way the focus is
/// never where nobody sees it.
final class TabRule implements Rule {

    @Override
    public List<String> breaches(Seen seen) {
        var stops = seen.stops();
        if (stops.isEmpty()) {
            return List.of(seen.where() + ": something that takes the focus");
        }
        var found = new ArrayList<String>();
        for (var backwards : List.of(false, true)) {
            var come = walk(seen, stops, backwards, found);
            stops.stream().filter(stop -> !come.contains(stop) && !byArrows(stop, come) && !seen.covered(stop))
                    .forEach(stop -> found.add(seen.tell(stop, (backwards ? "Shift Tab" : "Tab") + " comes to it")));
        }
        return found;
    }

    private static Set<Node> walk(Seen seen, List<Node> stops, boolean backwards, List<String> found) {
        var scene = seen.scene();
        var come = new LinkedHashSet<Node>();
        // where a choice that is not chosen begins, Tab does not come back to it
        stops.getFirst().requestFocus();
        tab(scene, stops.getFirst(), backwards);
        var first = scene.getFocusOwner();
        for (var step = 0; step <= stops.size() + 1; step++) {
            var owner = scene.getFocusOwner();
            if (owner == null || owner.getScene() != scene || !Seen.parents(owner).allMatch(Node::isVisible)) {
                found.add(seen.where() + ": after " + (come.isEmpty() ? "nothing" : Seen.name(List.copyOf(come).getLast())) + " the focus is lost");
                return come;
            }
            if (!come.add(owner)) {
                if (owner != first) {
                    found.add(seen.tell(owner, "Tab goes round to " + Seen.name(first) + ", not back to this"));
                }
                return come;
            }
            tab(scene, owner, backwards);
        }
        found.add(seen.where() + ": Tab comes round after " + stops.size() + " steps");
        return come;
    }

    private static void tab(Scene scene, Node owner, boolean backwards) {
        for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            var target = type == KeyEvent.KEY_PRESSED ? owner : scene.getFocusOwner();
            Event.fireEvent(target == null ? scene : target, new KeyEvent(type, "", "\t", KeyCode.TAB, backwards, false, false, false));
        }
    }

    /// Of a group of choices Tab comes to one; the arrows go to the others.
    private static boolean byArrows(Node stop, Set<Node> come) {
        return stop instanceof ToggleButton choice && choice.getToggleGroup() != null
                && choice.getToggleGroup().getToggles().stream().anyMatch(come::contains);
    }
}
