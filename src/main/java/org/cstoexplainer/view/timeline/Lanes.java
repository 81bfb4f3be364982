package org.cstoexplainer.view.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.controller.Slices;
import org.cstoexplainer.model.date.DateText;
import org.cstoexplainer.model.id.EventId;
import org.cstoexplainer.model.label.Rect;
import org.cstoexplainer.model.state.TimelineScene;
import org.cstoexplainer.model.text.Wording;
import org.cstoexplainer.model.timeline.Bins;
import org.cstoexplainer.model.timeline.Era;
import org.cstoexplainer.model.timeline.Event;
import org.cstoexplainer.model.timeline.Lane;
import org.cstoexplainer.model.timeline.Mark;
import org.cstoexplainer.model.timeline.Packing;
import org.cstoexplainer.model.timeline.PlacedMark;
import org.cstoexplainer.model.timeline.TimeScale;
import org.cstoexplainer.model.timeline.Window;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Metrics;

/// The four lanes with their markers, labels, ticks and the playhead.
final class Lanes extends Pane {

    /// A little more than the mean width of a label's letter at 16 px, so that labels are measured only once they are shown.
    private static final double LETTER = 7.8;
    /// What can be pressed is at least so large, also where the marker is smaller.
    private static final double TARGET = 26;
    private static final Map<Lane, Integer> ROWS = Map.of(Lane.STATEMENTS, 2);

    private final Slices slices;
    private final Controllers controllers;
    private final Ambience ambience;
    private final Markers markers;
    private final Axis axis;
    private final EventTicks ticks;
    private final Playhead playhead;
    private final Group links = new Group();
    private final Pane labels = new Pane();
    private final Pane stops = new Pane();
    private final Rectangle clip = new Rectangle();
    private TimelineScene scene;
    private Optional<Arranged> arranged = Optional.empty();

    /// What the lanes were arranged for. They are arranged anew when one of these is another, and not in every layout.
    private record Arranged(TimelineScene scene, List<Era> eras, Window window, Metrics metrics, double width, double height) {
    }

    Lanes(Slices slices, Controllers controllers, Ambience ambience) {
        this.slices = slices;
        this.controllers = controllers;
        this.ambience = ambience;
        markers = new Markers(controllers, ambience);
        axis = new Axis(ambience);
        ticks = new EventTicks(controllers, ambience);
        playhead = new Playhead(ambience);
        links.setMouseTransparent(true);
        labels.setMouseTransparent(true);
        stops.setPickOnBounds(false);
        setId("lanes");
        setClip(clip);
        getChildren().addAll(axis, links, playhead.line(), ticks, labels, stops, ticks.caption(), playhead.flag());
        // the lanes stand where the dates are: a mark that moves asks nobody around it for another layout
        getChildren().forEach(node -> node.setManaged(false));
        new TimelineGestures(this, slices, controllers, this::scale);
    }

    /// Shows a scene; the playhead moves there if the axis stands still. Out of a window words have no size, so it waits
    /// until it is in one again.
    void show(TimelineScene next) {
        var still = scene != null && getWidth() > 0;
        scene = next;
        if (getScene() == null) {
            arranged = Optional.empty();
            requestLayout();
        } else if (getWidth() > 0) {
            arrange(!still);
        }
    }

    TimeScale scale() {
        return new TimeScale(slices.now().content().chronicle().eras(), Math.max(1, getWidth()), ambience.px(26),
                slices.now().timeline().window());
    }

    /// Zooms about the playhead where it is in sight, else about the nearest edge.
    void zoom(double factor) {
        var scale = scale();
        controllers.timeline().look(scale.zoomedAbout(Math.clamp(scale.x(scene.date()), 0, scale.width()), factor));
    }

    @Override
    protected void layoutChildren() {
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        List.of(axis, ticks, labels, stops).forEach(pane -> pane.resizeRelocate(0, 0, getWidth(), getHeight()));
        if (scene != null) {
            arrange(true);
        }
    }

    private void arrange(boolean jump) {
        var next = Optional.of(new Arranged(scene, slices.now().content().chronicle().eras(), slices.now().timeline().window(),
                ambience.now(), getWidth(), getHeight()));
        if (!next.equals(arranged)) {
            arranged = next;
            draw(jump);
        }
    }

    private void draw(boolean jump) {
        var scale = scale();
        var rows = Rows.of(ambience.now());
        axis.show(scale, rows);
        var placed = Packing.pack(marks(scale), ROWS);
        stops.getChildren().setAll(placed.stream().map(mark -> markers.of(mark, scene)).toList());
        var boxes = new HashMap<String, Rect>();
        links.getChildren().clear();
        placed.forEach(mark -> boxes.put(mark.mark().id(), stand(mark, rows)));
        scene.links().forEach(event -> link(event, boxes));
        links.applyCss();
        label(placed, boxes, scale);
        ticks.show(Bins.of(scene.context(), scale, ambience.px(6)), scene, scale, rows);
        playhead.show(scale.x(scene.date()), DateText.brief(scene.date(), ambience.words().lang()), rows.top() - 2,
                rows.bottom() + ambience.px(1), getWidth(), jump);
        axis.clear(playhead.goal());
    }

    private List<Mark> marks(TimeScale scale) {
        var size = ambience.now().marker();
        var all = new ArrayList<Mark>();
        for (var stop : scene.stops()) {
            var current = stop.id().equals(scene.current());
            all.add(mark(Markers.key(stop), stop.lane(), scale.x(stop.date()), current ? size + ambience.px(6) : size,
                    stop.label(), current));
        }
        for (var event : scene.labelled()) {
            var open = scene.open().filter(event.id()::equals).isPresent();
            all.add(mark(Markers.key(event), event.lane(), scale.x(event.date()), size * 0.8, event.label().orElseThrow(), open));
        }
        return all.stream().filter(mark -> mark.x() > -size && mark.x() < getWidth() + size).toList();
    }

    /// A marker at the very end of the axis stands just inside it, so that it is not cut.
    private Mark mark(String id, Lane lane, double x, double size, Wording label, boolean first) {
        var least = size / 2 + 1;
        var inside = Math.abs(x - getWidth() / 2) <= getWidth() / 2 ? Math.clamp(x, least, getWidth() - least) : x;
        return new Mark(id, lane, inside, size, ambience.px(LETTER) * ambience.words().of(label).length(), first);
    }

    private Rect stand(PlacedMark mark, Rows rows) {
        var marker = markers.of(mark, scene);
        var size = mark.mark().width();
        var y = rows.middle(mark.mark().lane(), mark.row());
        marker.stand(mark.x(), y, size, ambience.px(TARGET));
        if (mark.moved()) {
            var line = new Line(mark.x(), y + size / 2 - 1, mark.mark().x(), rows.bottom(mark.mark().lane()));
            line.getStyleClass().add("true-date-line");
            links.getChildren().add(line);
        }
        return Rect.around(mark.x(), y, size, size);
    }

    private void link(Event event, Map<String, Rect> boxes) {
        marker(event.id(), boxes).ifPresent(from -> event.linked().flatMap(id -> marker(id, boxes)).ifPresent(to -> {
            var line = new Line(from.cx(), from.cy(), to.cx(), to.cy());
            line.getStyleClass().add("link-line");
            links.getChildren().add(line);
        }));
    }

    /// The marker of an event, or of the stop that tells it.
    private Optional<Rect> marker(EventId event, Map<String, Rect> boxes) {
        return Stream.concat(Stream.of("event-" + event), scene.stops().stream()
                        .filter(stop -> stop.events().contains(event)).map(Markers::key))
                .map(boxes::get).filter(java.util.Objects::nonNull).findFirst();
    }

    private void label(List<PlacedMark> placed, Map<String, Rect> boxes, TimeScale scale) {
        Map<PlacedMark, Label> all = new LinkedHashMap<>();
        placed.stream().sorted(Comparator.comparing((PlacedMark mark) -> !mark.mark().first())).forEach(mark -> {
            var label = new Label(markers.label(mark, scene));
            label.getStyleClass().addAll("mark-label", mark.mark().first() ? "current" : "other");
            all.put(mark, label);
        });
        labels.getChildren().setAll(all.values());
        // their styles are looked up for all at once
        labels.applyCss();
        var places = new MarkLabels(scale.width(), List.copyOf(boxes.values()));
        var without = new ArrayList<Label>();
        all.forEach((mark, label) -> places.beside(boxes.get(mark.mark().id()), Math.ceil(label.prefWidth(-1)), label.prefHeight(-1),
                ambience.px(3)).ifPresentOrElse(box -> label.resizeRelocate(box.x(), Math.round(box.y()), box.width(), box.height()),
                () -> without.add(label)));
        labels.getChildren().removeAll(without);
    }
}
