package org.cstoexplainer.view.timeline;

import java.util.Comparator;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.controller.Slices;
import org.cstoexplainer.model.timeline.TimeScale;

/// What hands do on the timeline: the wheel scrolls, Ctrl and the wheel zoom about the date under the pointer, drag
/// scrolls when zoomed, and a press on the axis drags the playhead, which snaps to the stops.
final class TimelineGestures {

    private static final double THRESHOLD = 5;

    private final Slices slices;
    private final Controllers controllers;
    private final Supplier<TimeScale> scale;
    private double pressed;
    private double last;
    private boolean dragging;
    private boolean head;

    TimelineGestures(Lanes lanes, Slices slices, Controllers controllers, Supplier<TimeScale> scale) {
        this.slices = slices;
        this.controllers = controllers;
        this.scale = scale;
        lanes.addEventHandler(ScrollEvent.SCROLL, this::scroll);
        lanes.addEventHandler(ZoomEvent.ZOOM, event -> zoom(event.getX(), event.getZoomFactor()));
        lanes.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> press(lanes, event));
        lanes.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        lanes.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> head = false);
    }

    private void scroll(ScrollEvent event) {
        if (event.isShortcutDown()) {
            zoom(event.getX(), Math.exp(event.getDeltaY() * 0.005));
        } else {
            var by = Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY()) ? event.getDeltaX() : event.getDeltaY();
            controllers.timeline().look(scale.get().panned(by));
        }
        event.consume();
    }

    private void zoom(double x, double factor) {
        controllers.timeline().look(scale.get().zoomedAbout(x, factor));
    }

    private void press(Node lanes, MouseEvent event) {
        pressed = event.getX();
        last = pressed;
        dragging = false;
        var here = scale.get().x(slices.now().content().stop(slices.now().place().stop()).date());
        head = Math.abs(here - pressed) < 14 || event.getY() > lanes.getLayoutBounds().getHeight() * 0.86;
    }

    private void drag(MouseEvent event) {
        dragging = dragging || Math.abs(event.getX() - pressed) >= THRESHOLD;
        if (!dragging) {
            return;
        }
        if (head) {
            snap(event.getX());
        } else {
            controllers.timeline().look(scale.get().panned(event.getX() - last));
        }
        last = event.getX();
    }

    private void snap(double x) {
        var now = scale.get();
        slices.now().content().story().stops().stream()
                .min(Comparator.comparingDouble(stop -> Math.abs(now.x(stop.date()) - x)))
                .filter(stop -> !stop.id().equals(slices.now().place().stop()))
                .ifPresent(stop -> controllers.story().goTo(stop.id()));
    }
}
