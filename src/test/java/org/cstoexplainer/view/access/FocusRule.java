package org.cstoexplainer.view.access;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.cstoexplainer.view.kit.Focusing;

/// Whoever presses something by keyboard can go on from there: afterwards something that is to be seen has the focus. Each kind
/// of node is pressed once in each part of the window.
final class FocusRule implements Rule {

    /// What opens a small window, which needs a window below it: `PopupTest` tries them.
    private static final Set<String> POPUPS = Set.of("term", "many");
    /// What begins a lesson, and the window becomes the console.
    private static final Set<String> LEAVES = Set.of("present", "lesson-present");

    private final Supplier<Object> state;
    private final Runnable rewind;
    private final Set<String> tried = new HashSet<>();

    /// @param state  what the app is in now
    /// @param rewind puts it back
    FocusRule(Supplier<Object> state, Runnable rewind) {
        this.state = state;
        this.rewind = rewind;
    }

    @Override
    public List<String> breaches(Seen seen) {
        var found = new ArrayList<String>();
        var stops = seen.stops();
        for (var at = 0; at < stops.size(); at++) {
            var node = stops.get(at);
            if (pressed(node) && !tried.contains(kind(node)) && !seen.covered(node)) {
                tried.add(kind(node));
                press(seen, node, found);
                stops = Seen.undrawn(seen.where(), seen.scene()).stops();
            }
        }
        return found;
    }

    private void press(Seen seen, Node node, List<String> found) {
        var before = state.get();
        Focusing.show(node);
        key(seen, node, KeyEvent.KEY_PRESSED);
        key(seen, seen.scene().getFocusOwner(), KeyEvent.KEY_RELEASED);
        for (var pass = 0; pass < 3; pass++) {
            seen.scene().getRoot().applyCss();
            seen.scene().getRoot().layout();
        }
        look(seen, Seen.name(node), found);
        if (state.get() != before) {
            rewind.run();
        }
    }

    private static boolean pressed(Node node) {
        return !(node instanceof MenuButton || node instanceof ScrollPane) && !LEAVES.contains(String.valueOf(node.getId()))
                && node.getStyleClass().stream().noneMatch(POPUPS::contains);
    }

    /// Space presses every button of JavaFX, Enter the app’s own nodes.
    private static void key(Seen seen, Node node, EventType<KeyEvent> type) {
        var code = node instanceof ButtonBase ? KeyCode.SPACE : KeyCode.ENTER;
        Event.fireEvent(node == null ? seen.scene() : node, new KeyEvent(type, "", "", code, false, false, false, false));
    }

    private static void look(Seen seen, String pressed, List<String> found) {
        var after = Seen.undrawn(seen.where(), seen.scene());
        var owner = after.scene().getFocusOwner();
        if (owner == null) {
            found.add(seen.where() + ": nothing has the focus after " + pressed);
        } else if (owner.getScene() != after.scene()) {
            found.add(seen.where() + ": the focus is on what was taken away, " + Seen.name(owner) + ", after " + pressed);
        } else if (!after.stops().contains(owner) || after.covered(owner)) {
            found.add(seen.where() + ": the focus is where nobody sees it, " + Seen.name(owner) + ", after " + pressed);
        }
    }

    /// Of buttons and links those whose names begin alike are one kind; the app’s own nodes are by themselves.
    private static String kind(Node node) {
        var plain = node.getClass() == Button.class || node.getClass() == Hyperlink.class;
        return (plain ? String.valueOf(node.getId()).replaceAll("^([^-]*-[^-]*)-.*", "$1") + " " : "") + node.getClass() + node.getStyleClass();
    }
}
