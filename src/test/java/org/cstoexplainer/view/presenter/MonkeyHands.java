package org.cstoexplainer.view.presenter;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Window;
import org.cstoexplainer.support.Below;

/// The hands of the monkey: it takes any window that is open, any node in it, any key. Each act says what it was. Used on
/// the toolkit's thread.
final class MonkeyHands {

    private static final List<KeyCode> KEYS = List.of(KeyCode.RIGHT, KeyCode.LEFT, KeyCode.UP, KeyCode.DOWN, KeyCode.PAGE_DOWN,
            KeyCode.PAGE_UP, KeyCode.HOME, KeyCode.END, KeyCode.SPACE, KeyCode.ENTER, KeyCode.TAB, KeyCode.ESCAPE, KeyCode.BACK_SPACE,
            KeyCode.DELETE, KeyCode.F1, KeyCode.F2, KeyCode.F5, KeyCode.F6, KeyCode.F11, KeyCode.PLUS, KeyCode.MINUS, KeyCode.EQUALS,
            KeyCode.PERIOD, KeyCode.COMMA, KeyCode.SLASH, KeyCode.CONTEXT_MENU, KeyCode.UNDEFINED);
    private static final String TYPED = "abcdefghijklmnopqrstuvwxyz0123456789+-.,?йнцßé€😀‮";
    private static final List<String> WORDS = List.of("armenia", "nato", "", " ", "x".repeat(500), "‮abc", "a\u0000b", "😀😀", "\ud800",
            "Article 4", "%s {0} <b>", "\n\n", "ЙЦУКЕН ՀԱՊԿ", "( [ * \\");

    private final Random random;

    MonkeyHands(Random random) {
        this.random = random;
    }

    /// Presses a key where the focus of a window is.
    String key() {
        var scene = scene();
        var typed = random.nextInt(3) == 0 ? "" : Character.toString(TYPED.codePointAt(random.nextInt(TYPED.length())));
        var code = typed.isEmpty() ? of(KEYS) : code(typed);
        return key(scene, code, typed, random.nextInt(5) == 0, random.nextInt(6) == 0, random.nextInt(25) == 0);
    }

    /// Presses this key where the focus of the first window is.
    String key(KeyCode code) {
        return key(Window.getWindows().getFirst().getScene(), code, "", false, false, false);
    }

    private static String key(Scene scene, KeyCode code, String typed, boolean shift, boolean ctrl, boolean alt) {
        fire(scene, new KeyEvent(KeyEvent.KEY_PRESSED, "", typed, code, shift, ctrl, alt, false));
        if (!typed.isEmpty() && !ctrl && !alt) {
            fire(scene, new KeyEvent(KeyEvent.KEY_TYPED, typed, "", KeyCode.UNDEFINED, shift, false, false, false));
        }
        fire(scene, new KeyEvent(KeyEvent.KEY_RELEASED, "", typed, code, shift, ctrl, alt, false));
        return "key " + (ctrl ? "Ctrl+" : "") + (alt ? "Alt+" : "") + (shift ? "Shift+" : "") + code + (typed.isEmpty() ? "" : " " + typed);
    }

    private static KeyCode code(String typed) {
        var found = KeyCode.getKeyCode(typed.toUpperCase(java.util.Locale.ROOT));
        return found == null ? KeyCode.UNDEFINED : found;
    }

    private static void fire(Scene scene, Event event) {
        var owner = scene.getFocusOwner();
        Event.fireEvent(owner == null || owner.getScene() != scene ? scene : owner, event);
    }

    /// Clicks on a button, or on anything at all; once or twice, seldom with the other button.
    String click() {
        var nodes = nodes();
        var buttons = nodes.stream().filter(node -> node instanceof ButtonBase || node.isFocusTraversable()).toList();
        var node = random.nextInt(4) == 0 || buttons.isEmpty() ? of(nodes) : of(buttons);
        var at = point(node);
        var button = random.nextInt(15) == 0 ? MouseButton.SECONDARY : MouseButton.PRIMARY;
        var times = random.nextInt(8) == 0 ? 2 : 1;
        mouse(node, MouseEvent.MOUSE_ENTERED, at, button, 0);
        mouse(node, MouseEvent.MOUSE_MOVED, at, button, 0);
        for (var time = 1; time <= times; time++) {
            mouse(node, MouseEvent.MOUSE_PRESSED, at, button, time);
            mouse(node, MouseEvent.MOUSE_RELEASED, at, button, time);
            mouse(node, MouseEvent.MOUSE_CLICKED, at, button, time);
        }
        if (random.nextInt(2) == 0) {
            mouse(node, MouseEvent.MOUSE_EXITED, at, button, 0);
        }
        return "click " + times + " " + button + " on " + name(node);
    }

    /// Drags from anywhere to anywhere.
    String drag() {
        var node = of(nodes());
        var from = point(node);
        var to = from.add(random.nextInt(801) - 400, random.nextInt(601) - 300);
        mouse(node, MouseEvent.MOUSE_PRESSED, from, MouseButton.PRIMARY, 1);
        mouse(node, MouseEvent.DRAG_DETECTED, from, MouseButton.PRIMARY, 1);
        mouse(node, MouseEvent.MOUSE_DRAGGED, from.midpoint(to), MouseButton.PRIMARY, 1);
        mouse(node, MouseEvent.MOUSE_DRAGGED, to, MouseButton.PRIMARY, 1);
        mouse(node, MouseEvent.MOUSE_RELEASED, to, MouseButton.PRIMARY, 1);
        return "drag on " + name(node);
    }

    /// Turns the wheel over anything.
    String wheel() {
        var node = of(nodes());
        var at = node.localToScene(point(node));
        var by = (random.nextInt(9) - 4) * 40.0;
        Event.fireEvent(node, new ScrollEvent(ScrollEvent.SCROLL, at.getX(), at.getY(), at.getX(), at.getY(), random.nextInt(5) == 0,
                random.nextInt(3) == 0, false, false, false, false, 0, by, 0, by, ScrollEvent.HorizontalTextScrollUnits.NONE, 0,
                ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, new PickResult(node, at.getX(), at.getY())));
        return "wheel " + by + " over " + name(node);
    }

    /// Puts words into a field, where there is one.
    String write() {
        var fields = nodes().stream().filter(TextInputControl.class::isInstance).map(TextInputControl.class::cast).toList();
        if (fields.isEmpty()) {
            return "nothing to write into";
        }
        var field = of(fields);
        var words = of(WORDS);
        field.requestFocus();
        if (random.nextBoolean()) {
            field.replaceSelection(words);
        } else {
            field.setText(words);
        }
        return "write into " + name(field);
    }

    private void mouse(Node node, EventType<MouseEvent> type, Point2D at, MouseButton button, int times) {
        if (node.getScene() == null) {
            return;
        }
        var down = type == MouseEvent.MOUSE_PRESSED || type == MouseEvent.MOUSE_DRAGGED || type == MouseEvent.DRAG_DETECTED;
        var there = node.localToScene(at);
        Event.fireEvent(node, new MouseEvent(type, there.getX(), there.getY(), there.getX(), there.getY(),
                times == 0 ? MouseButton.NONE : button, times, false, false, false, false, down && button == MouseButton.PRIMARY, false,
                down && button == MouseButton.SECONDARY, true, false, true, new PickResult(node, there.getX(), there.getY())));
    }

    private Point2D point(Node node) {
        var bounds = node.getLayoutBounds();
        return new Point2D(bounds.getMinX() + random.nextDouble() * bounds.getWidth(), bounds.getMinY() + random.nextDouble() * bounds.getHeight());
    }

    private Scene scene() {
        return of(Window.getWindows()).getScene();
    }

    private List<Node> nodes() {
        return Below.visible(scene().getRoot());
    }

    private <T> T of(List<T> many) {
        return many.get(random.nextInt(many.size()));
    }

    private static String name(Node node) {
        return Stream.iterate(node, one -> one != null, Node::getParent).limit(40).filter(one -> one.getId() != null).findFirst()
                .map(one -> (one == node ? "" : node.getClass().getSimpleName() + " in ") + "#" + one.getId()).orElse(node.getClass().getSimpleName());
    }
}
