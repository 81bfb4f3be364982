package org.cstoexplainer.view.access;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javafx.event.Event;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Whatever takes the focus and is neither a button nor a field of JavaFX, which know their keys, does something on Enter. Each
/// kind of node is tried once.
final class EnterRule implements Rule {

    /// What is gone through by arrows, and what only waits for keys.
    private static final Set<AccessibleRole> ARROWS = EnumSet.of(AccessibleRole.SLIDER, AccessibleRole.LIST_VIEW, AccessibleRole.TEXT_AREA);

    private final Supplier<Object> state;
    private final Runnable rewind;
    private final Set<Class<?>> tried = new HashSet<>();

    /// @param state  what the app is in now
    /// @param rewind puts it back
    EnterRule(Supplier<Object> state, Runnable rewind) {
        this.state = state;
        this.rewind = rewind;
    }

    @Override
    public List<String> breaches(Seen seen) {
        var found = new ArrayList<String>();
        for (var node : seen.stops()) {
            if (!acts(node) || node.getScene() != seen.scene() || !tried.add(node.getClass())) {
                continue;
            }
            node.requestFocus();
            var before = state.get();
            Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "\r", KeyCode.ENTER, false, false, false, false));
            if (state.get() == before) {
                found.add(seen.tell(node, "Enter does something"));
            } else {
                rewind.run();
            }
        }
        return found;
    }

    /// A tick that stands for many events opens a menu, which needs a window: the toolkit's own.
    private static boolean acts(Node node) {
        return !(node instanceof ButtonBase || node instanceof TextInputControl || node instanceof ScrollPane || node.getStyleClass().contains("many")) && !ARROWS.contains(node.getAccessibleRole());
    }
}
