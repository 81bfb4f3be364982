package org.cstoexplainer.view.presenter;

import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.controller.Slices;
import org.cstoexplainer.model.settings.TalkCommand;
import org.cstoexplainer.model.settings.TalkKeys;
import org.cstoexplainer.model.state.Overlay;
import org.cstoexplainer.model.state.Talk;
import org.cstoexplainer.view.Focus;
import org.cstoexplainer.view.Popups;
import org.cstoexplainer.view.kit.Strokes;

/// The keys of a lesson, on each of its windows. They are taken before any control sees them, so that none swallows those
/// of a clicker. A field keeps what writes in it; a button that Tab came to keeps Enter and Space; a dialog keeps all
/// but those of a clicker.
final class TalkShortcuts {

    private static final Set<String> OVER_ALL = Set.of("PageDown", "PageUp", "Period", "Comma", "F5", "Shift+F5", "Esc", "?");

    private final Slices slices;
    private final Controllers controllers;
    private final TalkOrders orders;
    private final TypedNumber typed;
    private boolean taken;

    TalkShortcuts(Slices slices, Controllers controllers, TalkOrders orders, TypedNumber typed) {
        this.slices = slices;
        this.controllers = controllers;
        this.orders = orders;
        this.typed = typed;
    }

    /// Gives a scene the keys.
    void on(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> press(scene, event));
        scene.addEventFilter(KeyEvent.KEY_TYPED, this::type);
    }

    /// A key that the app has taken, as Esc that came back to the lesson, is done with.
    private void press(Scene scene, KeyEvent event) {
        taken = false;
        if (!event.isConsumed() && slices.now().teaching().inFront() && !Focus.tries(scene.getFocusOwner())) {
            Strokes.of(event).ifPresent(stroke -> press(scene, event, stroke));
        }
    }

    private void press(Scene scene, KeyEvent event, String stroke) {
        var command = TalkKeys.command(stroke, slices.now().settings().classroom().buttons());
        if (command.filter(TalkCommand.AUTO::equals).isEmpty()) {
            controllers.talk().pause();
        }
        if (!mine(scene.getFocusOwner(), stroke)) {
            return;
        }
        if (types(stroke)) {
            take(event);
        } else {
            command.filter(this::fits).ifPresent(it -> {
                take(event);
                typed.clear();
                orders.run(it, scene);
            });
        }
    }

    /// What a key that was taken writes is not for the field that has the focus since.
    private void type(KeyEvent event) {
        if (taken) {
            event.consume();
        }
    }

    private void take(KeyEvent event) {
        taken = true;
        event.consume();
    }

    private boolean mine(Node owner, String stroke) {
        if (Popups.menuOpen()) {
            return closesMenu(stroke);
        }
        if (Focus.writes(owner)) {
            return stroke.startsWith("Ctrl+") || stroke.matches("Esc|PageDown|PageUp|(.*\\+)?F\\d+");
        }
        if (!(slices.now().overlay() instanceof Overlay.None) && !OVER_ALL.contains(stroke)) {
            return false;
        }
        if (TalkKeys.optional(stroke) && !slices.now().settings().singleKeys()) {
            return false;
        }
        var presses = stroke.equals("Enter") || stroke.equals("Space");
        return !presses || !typed.isEmpty() || !(owner instanceof ButtonBase && owner.isFocusVisible());
    }

    /// A clicker goes on under an open menu, which makes way.
    private static boolean closesMenu(String stroke) {
        if (stroke.equals("PageDown") || stroke.equals("PageUp")) {
            List.copyOf(Window.getWindows()).stream().filter(ContextMenu.class::isInstance).forEach(Window::hide);
            return true;
        }
        return false;
    }

    /// Whether it belongs to the number of a part.
    private boolean types(String stroke) {
        if (stroke.equals("Enter") && !typed.isEmpty()) {
            orders.go();
            return true;
        }
        if (stroke.equals("Esc") && !typed.isEmpty()) {
            typed.clear();
            return true;
        }
        if (TalkKeys.digit(stroke) && (!stroke.equals("0") || !typed.isEmpty())) {
            typed.add(stroke);
            return true;
        }
        return false;
    }

    private boolean fits(TalkCommand command) {
        return !command.ofMap() || slices.now().teaching().talk().filter(Talk::map).isPresent();
    }
}
