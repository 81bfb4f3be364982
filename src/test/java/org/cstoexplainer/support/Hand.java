package org.cstoexplainer.support;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;

/// A hand with a mouse over one node; x and y are px in that node.
public final class Hand {

    private final Node node;

    /// A hand over a node.
    public Hand(Node node) {
        this.node = node;
    }

    /// Turns the wheel; `by` is positive away from the hand.
    public void wheel(double x, double y, double by, boolean ctrl) {
        var at = Toolkit.get(() -> node.localToScene(x, y));
        Toolkit.run(() -> Event.fireEvent(node, new ScrollEvent(ScrollEvent.SCROLL, at.getX(), at.getY(), at.getX(), at.getY(),
                false, ctrl, false, false, false, false, 0, by, 0, by, ScrollEvent.HorizontalTextScrollUnits.NONE, 0,
                ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, new PickResult(node, at.getX(), at.getY()))));
    }

    /// Presses, moves and lets go.
    public void drag(double x, double y, double dx, double dy, boolean shift) {
        mouse(MouseEvent.MOUSE_PRESSED, x, y, true, shift, 1);
        mouse(MouseEvent.MOUSE_DRAGGED, x + dx / 2, y + dy / 2, true, shift, 1);
        mouse(MouseEvent.MOUSE_DRAGGED, x + dx, y + dy, true, shift, 1);
        mouse(MouseEvent.MOUSE_RELEASED, x + dx, y + dy, false, shift, 1);
        mouse(MouseEvent.MOUSE_CLICKED, x + dx, y + dy, false, shift, 1);
    }

    /// Clicks once, or twice.
    public void click(double x, double y, int times) {
        for (var time = 1; time <= times; time++) {
            mouse(MouseEvent.MOUSE_PRESSED, x, y, true, false, time);
            mouse(MouseEvent.MOUSE_RELEASED, x, y, false, false, time);
            mouse(MouseEvent.MOUSE_CLICKED, x, y, false, false, time);
        }
    }

    private void mouse(EventType<MouseEvent> type, double x, double y, boolean down, boolean shift, int times) {
        Toolkit.run(() -> {
            var at = node.localToScene(x, y);
            Event.fireEvent(node, new MouseEvent(type, at.getX(), at.getY(), at.getX(), at.getY(), MouseButton.PRIMARY, times,
                    shift, false, false, false, down, false, false, true, false, true,
                    new PickResult(node, at.getX(), at.getY())));
        });
    }
}
