package org.cstoexplainer.view.timeline;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Side;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.model.date.DateText;
import org.cstoexplainer.model.state.TimelineScene;
import org.cstoexplainer.model.timeline.Bin;
import org.cstoexplainer.model.timeline.Event;
import org.cstoexplainer.model.timeline.TimeScale;
import org.cstoexplainer.view.kit.Ambience;

/// Events without a marker: small upright ticks on the lower line of their lane. A pool of nodes is kept, so that
/// scrolling makes no new ones.
final class EventTicks extends Pane {

    private final Controllers controllers;
    private final Ambience ambience;
    private final List<Node> pool = new ArrayList<>();
    private final Label caption = new Label();

    EventTicks(Controllers controllers, Ambience ambience) {
        this.controllers = controllers;
        this.ambience = ambience;
        setPickOnBounds(false);
        caption.getStyleClass().add("tick-caption");
        caption.setMouseTransparent(true);
        caption.setVisible(false);
    }

    Label caption() {
        return caption;
    }

    void show(List<Bin> bins, TimelineScene scene, TimeScale scale, Rows rows) {
        caption.setVisible(false);
        while (pool.size() < bins.size()) {
            pool.add(new Node());
        }
        getChildren().clear();
        for (var i = 0; i < bins.size(); i++) {
            pool.get(i).show(bins.get(i), scene, scale, rows);
        }
        applyCss();
    }

    private String words(Event event) {
        return ambience.words().say("timeline.event", DateText.full(event.date(), ambience.words().lang()),
                ambience.words().of(event.title()));
    }

    /// One tick, and the line that shows how imprecise its date is.
    private final class Node extends Region {

        private final Line span = new Line();
        private List<Event> events = List.of();

        Node() {
            setAccessibleRole(AccessibleRole.BUTTON);
            setFocusTraversable(true);
            setManaged(false);
            span.getStyleClass().add("event-span");
            span.setMouseTransparent(true);
            setOnMouseEntered(_ -> say());
            setOnMouseExited(_ -> caption.setVisible(false));
            focusedProperty().subscribe(focused -> {
                if (focused) {
                    say();
                } else {
                    caption.setVisible(false);
                }
            });
            setOnMouseClicked(_ -> open());
            setOnKeyPressed(event -> {
                if (event.getCode() == KeyCode.ENTER) {
                    open();
                    event.consume();
                }
            });
        }

        void show(Bin bin, TimelineScene scene, TimeScale scale, Rows rows) {
            events = bin.events();
            var event = events.getFirst();
            setId("tick-" + event.id());
            var open = scene.open().filter(id -> events.stream().anyMatch(one -> one.id().equals(id))).isPresent();
            getStyleClass().setAll("event-tick", event.date().exact() ? "exact" : "about", open ? "open" : "shut",
                    events.size() > 1 ? "many" : "one",
                    events.stream().allMatch(one -> scene.dims(one.states())) ? "dimmed" : "plain");
            setAccessibleText(events.size() == 1 ? words(event)
                    : ambience.words().say("timeline.events", events.size(), words(event)));
            var hit = ambience.px(9);
            var y = rows.bottom(bin.lane());
            resizeRelocate(Math.round(bin.x() - hit / 2), Math.round(y - hit - 1), hit, hit + 1);
            span.setStartX(scale.x(event.date().earliest()));
            span.setEndX(scale.x(event.date().latest()));
            span.setStartY(y - 2);
            span.setEndY(y - 2);
            if (!event.date().exact() && span.getEndX() - span.getStartX() > 6) {
                EventTicks.this.getChildren().add(span);
            }
            EventTicks.this.getChildren().add(this);
        }

        private void say() {
            caption.setText(events.size() == 1 ? words(events.getFirst())
                    : ambience.words().say("timeline.events", events.size(), words(events.getFirst())));
            caption.applyCss();
            var width = Math.min(caption.prefWidth(-1), EventTicks.this.getWidth());
            var x = Math.clamp(getLayoutX() - width / 2, 0, Math.max(0, EventTicks.this.getWidth() - width));
            caption.resizeRelocate(Math.round(x), Math.max(0, getLayoutY() - caption.prefHeight(-1) - 4), width,
                    caption.prefHeight(-1));
            caption.setVisible(true);
        }

        private void open() {
            if (events.size() == 1) {
                controllers.story().open(events.getFirst().id());
                return;
            }
            var menu = new ContextMenu();
            events.stream().limit(30).forEach(event -> {
                var item = new MenuItem(words(event));
                item.setOnAction(_ -> controllers.story().open(event.id()));
                menu.getItems().add(item);
            });
            menu.show(this, Side.TOP, 0, 0);
        }
    }
}
