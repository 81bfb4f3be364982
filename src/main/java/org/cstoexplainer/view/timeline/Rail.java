package org.cstoexplainer.view.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.controller.Slices;
import org.cstoexplainer.model.date.DateText;
import org.cstoexplainer.model.date.PartialDate;
import org.cstoexplainer.model.state.TimelineScene;
import org.cstoexplainer.model.story.Stop;
import org.cstoexplainer.model.timeline.Era;
import org.cstoexplainer.model.timeline.Event;
import org.cstoexplainer.model.timeline.Lane;
import org.cstoexplainer.model.timeline.Mark;
import org.cstoexplainer.model.timeline.PlacedMark;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Metrics;
import org.cstoexplainer.view.kit.Ui;

/// The timeline of a narrow window: all stops at equal distance in order of time, in bands that name the eras.
final class Rail extends Pane {

    private final Slices slices;
    private final Ambience ambience;
    private final Markers markers;
    private TimelineScene scene;
    private Optional<Drawn> drawn = Optional.empty();

    /// What the rail was drawn for; it is drawn anew when one of these is another.
    private record Drawn(TimelineScene scene, List<Era> eras, Metrics metrics, double width, double height) {
    }

    Rail(Slices slices, Controllers controllers, Ambience ambience) {
        this.slices = slices;
        this.ambience = ambience;
        markers = new Markers(controllers, ambience);
    }

    private record Slot(String id, Lane lane, PartialDate date, boolean stop, boolean current) {
    }

    void show(TimelineScene next) {
        scene = next;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (scene == null || getWidth() == 0) {
            return;
        }
        var eras = slices.now().content().chronicle().eras();
        var next = Optional.of(new Drawn(scene, eras, ambience.now(), getWidth(), getHeight()));
        if (!next.equals(drawn)) {
            drawn = next;
            draw(eras);
        }
    }

    private void draw(List<Era> eras) {
        getChildren().clear();
        var slots = slots(eras);
        var gap = ambience.px(7);
        var step = (getWidth() - gap * (eras.size() - 1)) / eras.stream().mapToDouble(era -> room(era, slots)).sum();
        var x = 0.0;
        for (var era : eras) {
            var mine = slots.stream().filter(slot -> in(era, slot.date())).toList();
            var width = step * room(era, slots);
            band(era, x, width);
            marks(mine, x, width / Math.max(1, mine.size()));
            x += width + gap;
        }
        applyCss();
    }

    private void band(Era era, double x, double width) {
        var bare = ambience.now().cramped();
        var top = ambience.px(bare ? 4 : 36);
        var bottom = getHeight() - ambience.px(bare ? 4 : 8);
        var band = new Region();
        band.getStyleClass().add("rail-band");
        band.resizeRelocate(Math.round(x), top, Math.round(width), bottom - top);
        var name = Ui.label(ambience.words().of(era.name()), "era-name");
        getChildren().addAll(band, name);
        name.applyCss();
        if (name.prefWidth(-1) > width - 4) {
            name.setText(ambience.words().of(era.shortName()));
        }
        name.setVisible(!bare && name.prefWidth(-1) <= width + ambience.px(4));
        name.resizeRelocate(Math.round(x + 3), ambience.px(8), Math.ceil(name.prefWidth(-1)), name.prefHeight(-1));
        var line = new Line(x, middle(), x + width, middle());
        line.getStyleClass().add("link-line");
        getChildren().add(line);
    }

    private void marks(List<Slot> slots, double x, double step) {
        for (var i = 0; i < slots.size(); i++) {
            var slot = slots.get(i);
            var size = Math.min(ambience.now().marker(), step * 0.8) * (slot.current() ? 1.25 : slot.stop() ? 1 : 0.6);
            var cx = x + step * (i + 0.5);
            var placed = new PlacedMark(new Mark(slot.id(), slot.lane(), cx, size, 0, slot.current()), 0, cx, List.of());
            var marker = markers.of(placed, scene);
            getChildren().add(marker);
            marker.stand(cx, middle(), size, 0);
            var last = i == slots.size() - 1;
            if (ambience.now().cramped()) {
                continue;
            }
            if (slot.current() || i % 2 == 0 && !(i + 1 < slots.size() && slots.get(i + 1).current())
                    && !(i > 0 && slots.get(i - 1).current()) || last && slots.size() == 1) {
                date(slot, cx, x, x + step * slots.size());
            }
        }
    }

    private void date(Slot slot, double cx, double left, double right) {
        var label = new Label(slot.current() ? DateText.brief(slot.date(), ambience.words().lang()) : coarse(slot.date()));
        label.getStyleClass().addAll("rail-date", slot.current() ? "current" : "other");
        getChildren().add(label);
        label.applyCss();
        var width = Math.ceil(label.prefWidth(-1));
        var at = Math.clamp(cx - width / 2, left + 1, Math.max(left + 1, right - width - 1));
        label.resizeRelocate(Math.round(at), getHeight() - ambience.px(10) - label.prefHeight(-1), width, label.prefHeight(-1));
    }

    private String coarse(PartialDate date) {
        return date.year() < 2022 ? Integer.toString(date.year())
                : DateText.month(date.middle().getMonthValue(), ambience.words().lang()) + " ’" + date.year() % 100;
    }

    private double middle() {
        return ambience.now().cramped() ? getHeight() / 2 : ambience.px(36) + (getHeight() - ambience.px(44)) * 0.42;
    }

    private List<Slot> slots(List<Era> eras) {
        var all = new ArrayList<Slot>();
        scene.stops().forEach(stop -> all.add(new Slot(Markers.key(stop), stop.lane(), stop.date(), true, current(stop))));
        scene.labelled().stream().filter(event -> lonely(eras, event))
                .forEach(event -> all.add(new Slot(Markers.key(event), event.lane(), event.date(), false, open(event))));
        all.sort(Comparator.comparing(Slot::date));
        return all;
    }

    /// Events fill the bands that no stop stands in.
    private boolean lonely(List<Era> eras, Event event) {
        Optional<Era> mine = eras.stream().filter(era -> in(era, event.date())).findFirst();
        return mine.isPresent() && scene.stops().stream().noneMatch(stop -> in(mine.get(), stop.date()));
    }

    /// How many slots wide a band is: one and a half at least, so that its name fits.
    private static double room(Era era, List<Slot> slots) {
        return Math.max(1.8, slots.stream().filter(slot -> in(era, slot.date())).count());
    }

    private static boolean in(Era era, PartialDate date) {
        return !date.middle().isBefore(era.from().earliest()) && !date.middle().isAfter(era.until().latest());
    }

    private boolean current(Stop stop) {
        return stop.id().equals(scene.current()) && scene.open().isEmpty();
    }

    private boolean open(Event event) {
        return scene.open().filter(event.id()::equals).isPresent();
    }
}
