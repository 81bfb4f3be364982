package org.cstoexplainer.view.overlay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.controller.Slices;
import org.cstoexplainer.model.label.Rect;
import org.cstoexplainer.model.state.Overlay;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Focusing;
import org.cstoexplainer.view.kit.Metrics;
import org.cstoexplainer.view.kit.Ui;

/// The tips of the first start: a scrim with holes over three real parts of the window, and a bar.
public final class TipsView extends Region {

    private final Controllers controllers;
    private final Ambience ambience;
    private final Bonds bonds = new Bonds(this);
    private final Group scrim = new Group();
    private final TipCard next;
    private final TipCard map;
    private final TipCard timeline;
    private final HBox bar = new HBox();
    private final Label title;
    private final Button start;

    /// The tips.
    public TipsView(Slices slices, Controllers controllers, Ambience ambience) {
        this.controllers = controllers;
        this.ambience = ambience;
        next = card(1, "next", slices.now().content().story().stops().size());
        map = card(2, "map");
        timeline = card(3, "timeline");
        title = Ui.wrapped(ambience.words().say("tips.title"), "text-heading");
        start = Ui.button("tips-start", ambience.words().say("tips.start"), "", controllers.overlay()::closeTips);
        build();
        bonds.add(ambience.metrics().subscribe(_ -> requestLayout()));
    }

    private TipCard card(int number, String key, Object... arguments) {
        var words = ambience.words();
        return new TipCard(number, words.say("tips." + key + ".title"), words.say("tips." + key + ".text", arguments), ambience);
    }

    private void build() {
        setId("tips-view");
        var keys = Ui.button("tips-keys", ambience.words().say("tips.keys"), "fth-help-circle",
                () -> controllers.overlay().open(new Overlay.Keys()));
        keys.setText(ambience.words().say("tips.keys") + "  " + ambience.words().say("tips.keys.key"));
        keys.setAccessibleText(ambience.words().say("tips.keys"));
        start.getStyleClass().add("primary");
        start.setDefaultButton(true);
        bar.setId("tips-bar");
        bar.getStyleClass().add("tips-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        bar.getChildren().addAll(title, keys, start);
        scrim.addEventHandler(MouseEvent.MOUSE_PRESSED, MouseEvent::consume);
        Focusing.keepIn(this);
        getChildren().addAll(scrim, next, map, timeline, bar);
    }

    /// The focus is that of the button that starts.
    @Override
    public void requestFocus() {
        start.requestFocus();
    }

    @Override
    protected void layoutChildren() {
        if (getScene() == null) {
            return;
        }
        var holes = new TipHoles(getScene(), ambience);
        var nextHole = holes.next();
        var mapHole = holes.map();
        var timelineHole = holes.timeline();
        cut(List.of(nextHole, mapHole, timelineHole));
        var top = layBar();
        var taken = new ArrayList<Rect>(List.of(top));
        List.of(nextHole, mapHole, timelineHole).forEach(hole -> hole.ifPresent(taken::add));
        var edge = ambience.px(12);
        var places = new TipPlaces(new Rect(edge, edge, getWidth() - 2 * edge, getHeight() - 2 * edge), taken);
        stand(next, places, nextHole, (hole, size) -> new Rect(hole.right() - size.width() - edge,
                hole.y() - size.height() - edge, size.width(), size.height()));
        stand(timeline, places, timelineHole, (hole, size) -> new Rect(
                mapHole.filter(_ -> !ambience.now().rail()).map(Rect::right).orElse(0.0) + edge,
                hole.y() - size.height() - edge, size.width(), size.height()));
        stand(map, places, mapHole.or(holes::stage), (hole, size) -> new Rect(hole.x() - size.width() - edge,
                hole.y() + edge, size.width(), size.height()));
    }

    private interface Wish {
        Rect beside(Rect hole, Rect size);
    }

    private void stand(TipCard card, TipPlaces places, Optional<Rect> hole, Wish wish) {
        card.setVisible(hole.isPresent());
        hole.ifPresent(rect -> {
            var place = places.place(wish.beside(rect, card.size(getWidth() * 0.44)), ambience.px(tight() ? 3 : 6));
            card.resizeRelocate(Math.round(place.x()), Math.round(place.y()), place.width(), Math.ceil(place.height()));
        });
    }

    private boolean tight() {
        return ambience.now().band() == Metrics.Band.DRAWER;
    }

    private void cut(List<Optional<Rect>> holes) {
        var open = holes.stream().flatMap(Optional::stream).toList();
        scrim.getChildren().setAll(Strips.around(new Rect(0, 0, getWidth(), getHeight()), open).stream()
                .map(strip -> rectangle(strip, "tips-scrim")).toList());
        open.forEach(hole -> scrim.getChildren().add(rectangle(hole, "tips-hole")));
        scrim.getChildren().forEach(shape -> shape.setManaged(false));
        scrim.applyCss();
    }

    private static Rectangle rectangle(Rect rect, String style) {
        var rectangle = new Rectangle(rect.x(), rect.y(), rect.width(), rect.height());
        rectangle.getStyleClass().add(style);
        return rectangle;
    }

    private Rect layBar() {
        bar.setSpacing(ambience.px(12));
        title.getStyleClass().setAll("label", tight() ? "text-strong" : "text-heading");
        title.applyCss();
        var width = Math.min(bar.prefWidth(-1) + 1, getWidth() - ambience.px(24));
        var height = bar.prefHeight(width);
        var x = Math.round((getWidth() - width) / 2);
        var y = Math.round(tight() ? ambience.px(4) : ambience.now().topBar() + ambience.px(18));
        bar.resizeRelocate(x, y, width, height);
        return new Rect(x, y, width, height);
    }
}
