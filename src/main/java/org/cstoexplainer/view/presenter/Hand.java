package org.cstoexplainer.view.presenter;

import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.cstoexplainer.controller.Slices;
import org.cstoexplainer.controller.TalkController;
import org.cstoexplainer.model.geo.Frame;
import org.cstoexplainer.model.geo.Viewport;
import org.cstoexplainer.model.state.Pointer;
import org.cstoexplainer.model.state.Talk;
import org.cstoexplainer.view.map.MapRange;
import org.cstoexplainer.view.map.PlateShelf;

/// What a mouse or a finger does on what the class sees: it moves the pointer, and the map where that is shown alone.
final class Hand {

    private final Region on;
    private final Slices slices;
    private final TalkController controller;
    private final MapRange range;
    private double lastX;
    private double lastY;

    Hand(Region on, Slices slices, TalkController controller, PlateShelf shelf) {
        this.on = on;
        this.slices = slices;
        this.controller = controller;
        range = new MapRange(shelf, slices.content()::getValue);
        on.addEventHandler(MouseEvent.MOUSE_MOVED, this::point);
        on.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        on.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        on.addEventHandler(ScrollEvent.SCROLL, this::scroll);
    }

    private boolean maps() {
        return slices.now().teaching().talk().filter(Talk::map).isPresent();
    }

    private void point(MouseEvent event) {
        if (slices.now().teaching().talk().filter(talk -> talk.pointer().kind() != Pointer.Kind.NONE).isPresent()) {
            controller.point(event.getX() / on.getWidth(), event.getY() / on.getHeight());
        }
    }

    private void press(MouseEvent event) {
        lastX = event.getX();
        lastY = event.getY();
        point(event);
    }

    private void drag(MouseEvent event) {
        if (maps()) {
            look(range.keep(viewport().dragged(event.getX() - lastX, event.getY() - lastY)));
            lastX = event.getX();
            lastY = event.getY();
        } else {
            point(event);
        }
    }

    private void scroll(ScrollEvent event) {
        if (maps() && event.getDeltaY() != 0) {
            look(range.zoom(slices.now().map().frame(), viewport().toPlane(event.getX(), event.getY()),
                    Math.exp(event.getDeltaY() * 0.004)));
            event.consume();
        }
    }

    private Viewport viewport() {
        return new Viewport(slices.now().map().frame(), Math.max(1, on.getWidth()), Math.max(1, on.getHeight()));
    }

    private void look(Frame frame) {
        controller.look(slices.now().map().at(frame));
    }
}
