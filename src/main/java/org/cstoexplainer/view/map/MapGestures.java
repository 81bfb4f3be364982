package org.cstoexplainer.view.map;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.animation.AnimationTimer;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.cstoexplainer.model.geo.Frame;
import org.cstoexplainer.model.geo.Level;
import org.cstoexplainer.model.geo.Point;
import org.cstoexplainer.model.geo.Viewport;
import org.cstoexplainer.model.id.CountryId;
import org.cstoexplainer.view.kit.Ambience;

/// What hands do on the map: wheel and pinch zoom about the pointer, drag pans (with inertia), Shift and drag zooms to a
/// box, double click comes nearer, a click chooses a state.
final class MapGestures {

    private static final double THRESHOLD = 5;
    private static final double SMALL = 44;
    private static final double REACH = 14;

    private final MapPane map;
    private final PlateShelf shelf;
    private final Ambience ambience;
    private final MapRange range;
    private final Consumer<Frame> looked;
    private final Consumer<CountryId> chosen;
    private final Consumer<Optional<CountryId>> pointed;
    private final BoxZoom box;
    private final Inertia inertia = new Inertia();
    private Point pressed = new Point(0, 0);
    private Point last = new Point(0, 0);
    private boolean dragging;

    MapGestures(MapPane map, PlateShelf shelf, Ambience ambience, MapRange range, Consumer<Frame> looked,
            Consumer<CountryId> chosen, Consumer<Optional<CountryId>> pointed) {
        this.map = map;
        this.shelf = shelf;
        this.ambience = ambience;
        this.range = range;
        this.looked = looked;
        this.chosen = chosen;
        this.pointed = pointed;
        box = new BoxZoom(map, range, looked);
        wire();
    }

    private void wire() {
        map.addEventHandler(ScrollEvent.SCROLL, this::scroll);
        map.addEventHandler(ZoomEvent.ZOOM, event -> zoom(event.getX(), event.getY(), event.getZoomFactor()));
        map.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        map.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        map.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        map.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        map.addEventHandler(MouseEvent.MOUSE_MOVED, this::point);
        map.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> pointed.accept(Optional.empty()));
    }

    private void scroll(ScrollEvent event) {
        if (!event.isInertia() && event.getDeltaY() != 0) {
            zoom(event.getX(), event.getY(), Math.exp(event.getDeltaY() * 0.004));
        }
        event.consume();
    }

    private void zoom(double x, double y, double factor) {
        inertia.stop();
        follow(range.zoom(map.frame(), map.viewport().toPlane(x, y), factor));
    }

    private void follow(Frame frame) {
        map.follow(frame);
        looked.accept(frame);
    }

    private void press(MouseEvent event) {
        inertia.stop();
        pressed = new Point(event.getX(), event.getY());
        last = pressed;
        dragging = false;
        if (event.isShiftDown()) {
            box.begin(pressed);
        }
    }

    private void drag(MouseEvent event) {
        var here = new Point(event.getX(), event.getY());
        dragging = dragging || here.distance(pressed) >= THRESHOLD;
        if (box.open()) {
            box.to(here);
        } else if (dragging && event.isPrimaryButtonDown()) {
            map.setCursor(Cursor.CLOSED_HAND);
            inertia.feel(here.x() - last.x(), here.y() - last.y());
            pan(here.x() - last.x(), here.y() - last.y());
        }
        last = dragging ? here : last;
    }

    private void pan(double dx, double dy) {
        follow(range.keep(map.viewport().dragged(dx, dy)));
    }

    private void release(MouseEvent event) {
        map.setCursor(Cursor.DEFAULT);
        if (box.open()) {
            box.end();
        } else if (dragging && !ambience.calm().get()) {
            inertia.go();
        }
    }

    private void click(MouseEvent event) {
        if (dragging || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        if (event.getClickCount() == 2) {
            looked.accept(range.zoom(map.frame(), map.viewport().toPlane(event.getX(), event.getY()), 2));
        } else if (event.getClickCount() == 1) {
            at(event.getX(), event.getY()).ifPresent(chosen);
        }
    }

    private void point(MouseEvent event) {
        if (shelf.hits().isDone()) {
            var country = at(event.getX(), event.getY());
            map.setCursor(country.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
            pointed.accept(country);
        }
    }

    /// The state under a point of the screen: a small one within reach before the one that is hit.
    Optional<CountryId> at(double x, double y) {
        var viewport = map.viewport();
        var plane = viewport.toPlane(x, y);
        var hits = shelf.hits().join();
        return hits.nearestSmall(plane, REACH / viewport.scale(), small(viewport)).or(() -> hits.at(plane))
                .map(CountryId::new);
    }

    private Set<String> small(Viewport viewport) {
        return shelf.plate(Level.FULL).join().lands().stream().filter(land -> range.isOfStory(land.key()))
                .filter(land -> Math.min(land.main().width(), land.main().height()) * viewport.scale() < SMALL)
                .map(land -> land.key()).collect(Collectors.toSet());
    }

    /// Lets the map run out after a swing.
    private final class Inertia extends AnimationTimer {

        private double vx;
        private double vy;
        private long felt;

        void feel(double dx, double dy) {
            felt = System.nanoTime();
            vx = 0.6 * vx + 0.4 * dx;
            vy = 0.6 * vy + 0.4 * dy;
        }

        void go() {
            if (System.nanoTime() - felt < 60_000_000 && Math.hypot(vx, vy) > 3) {
                start();
            }
        }

        @Override
        public void handle(long now) {
            pan(vx, vy);
            vx *= 0.9;
            vy *= 0.9;
            if (Math.hypot(vx, vy) < 0.5) {
                stop();
            }
        }

        @Override
        public void stop() {
            super.stop();
            vx = 0;
            vy = 0;
        }
    }
}
