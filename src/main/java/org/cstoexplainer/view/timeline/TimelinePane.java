package org.cstoexplainer.view.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.controller.Slices;
import org.cstoexplainer.model.state.TimelineScene;
import org.cstoexplainer.model.timeline.Lane;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Glyphs;
import org.cstoexplainer.view.kit.Ui;

/// The ground of the story: the timeline with the names of its lanes, or the rail where the window is narrow.
public final class TimelinePane extends Pane {

    private static final double STEP = 1.4;

    private final Slices slices;
    private final Ambience ambience;
    private final Lanes lanes;
    private final Rail rail;
    private final Transport transport;
    private final Pane names = new Pane();
    private final List<Region> rules = new ArrayList<>();
    private final Label scale;
    private final PlayClock clock;

    /// A timeline.
    public TimelinePane(Slices slices, Controllers controllers, Ambience ambience) {
        this.slices = slices;
        this.ambience = ambience;
        lanes = new Lanes(slices, controllers, ambience);
        rail = new Rail(slices, controllers, ambience);
        transport = new Transport(slices, controllers, ambience);
        scale = Ui.label(ambience.words().say("timeline.scale"), "text-caption");
        clock = new PlayClock(slices, controllers.timeline(), ambience.words());
        build();
        wire();
    }

    private void build() {
        setId("timeline");
        getStyleClass().add("timeline");
        names.setMouseTransparent(true);
        for (var lane : Lane.values()) {
            names.getChildren().add(name(lane));
        }
        for (var i = 0; i <= Lane.values().length; i++) {
            rules.add(Ui.rule());
        }
        names.getChildren().addAll(rules);
        getChildren().addAll(names, transport, scale, lanes, rail);
    }

    private Label name(Lane lane) {
        var label = Ui.label(ambience.words().say("lane." + lane.name().toLowerCase(Locale.ROOT)), "lane-name");
        label.setGraphic(Ui.icon(Glyphs.icon(lane)));
        return label;
    }

    private void wire() {
        slices.state().map(TimelineScene::of).subscribe(this::show);
        slices.timeline().map(look -> look.window()).subscribe(_ -> show(TimelineScene.of(slices.now())));
        ambience.metrics().subscribe(_ -> requestLayout());
        clock.start();
    }

    /// Comes 1.4 times nearer to the playhead.
    public void zoomIn() {
        lanes.zoom(STEP);
    }

    /// Goes 1.4 times farther from it.
    public void zoomOut() {
        lanes.zoom(1 / STEP);
    }

    private void show(TimelineScene scene) {
        if (ambience.now().rail()) {
            rail.show(scene);
        } else {
            lanes.show(scene);
        }
    }

    @Override
    protected void layoutChildren() {
        var metrics = ambience.now();
        var narrow = metrics.rail();
        lanes.setVisible(!narrow);
        rail.setVisible(narrow);
        names.setVisible(!narrow);
        scale.setVisible(!narrow);
        transport.setVisible(!narrow);
        show(TimelineScene.of(slices.now()));
        if (narrow) {
            var edge = metrics.px(10);
            rail.resizeRelocate(edge, 0, getWidth() - 2 * edge, getHeight());
        } else {
            lay(Rows.of(metrics), metrics.px(24), metrics.gutter());
        }
    }

    private void lay(Rows rows, double edge, double gutter) {
        names.resizeRelocate(0, 0, gutter, getHeight());
        for (var i = 0; i < rules.size(); i++) {
            rules.get(i).resizeRelocate(edge, Math.round(rows.lines().get(i)), gutter - edge, 1);
        }
        for (var lane : Lane.values()) {
            var label = (Label) names.getChildren().get(lane.ordinal());
            var height = label.prefHeight(-1);
            label.resizeRelocate(edge, Math.round((rows.top(lane) + rows.bottom(lane) - height) / 2), gutter - edge, height);
        }
        transport.resizeRelocate(edge - 8, Math.round((rows.top() - transport.prefHeight(-1)) / 2),
                transport.prefWidth(-1), transport.prefHeight(-1));
        scale.resizeRelocate(edge, Math.round(rows.bottom() + ambience.px(5)), gutter - edge, scale.prefHeight(-1));
        lanes.resizeRelocate(gutter, 0, getWidth() - gutter - ambience.px(16), getHeight());
    }
}
