package org.cstoexplainer.view.story;

import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.controller.Slices;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Ui;
import org.cstoexplainer.view.map.LegendBar;
import org.cstoexplainer.view.map.MapStage;
import org.cstoexplainer.view.map.PlateShelf;
import org.cstoexplainer.view.panel.StoryPanel;
import org.cstoexplainer.view.timeline.TimelinePane;

/// The story: the map is the stage, the timeline is the ground, the panel is the page.
public final class StoryView extends Pane {

    private static final double LEAST = 40;

    private final Slices slices;
    private final Ambience ambience;
    private final MapStage stage;
    private final LegendBar legend;
    private final StoryPanel panel;
    private final TimelinePane timeline;
    private final Button drawer;
    private boolean open = true;

    /// The story view.
    public StoryView(Slices slices, Controllers controllers, PlateShelf shelf, Ambience ambience) {
        this.slices = slices;
        this.ambience = ambience;
        stage = new MapStage(slices, controllers, shelf, ambience);
        legend = new LegendBar(slices, controllers, ambience);
        panel = new StoryPanel(slices, controllers, ambience, this::toggleDrawer);
        timeline = new TimelinePane(slices, controllers, ambience);
        drawer = Ui.iconButton("panel-drawer", ambience.words().say("panel.drawer"), "fth-sidebar", this::toggleDrawer);
        drawer.getStyleClass().setAll("button", "drawer-handle");
        setId("story-view");
        getChildren().addAll(stage, legend, panel, drawer, timeline);
        slices.place().subscribe(_ -> arrive());
        ambience.metrics().subscribe(_ -> requestLayout());
    }

    /// The map stage, for the keys that move the map.
    public MapStage stage() {
        return stage;
    }

    /// Where the timeline is, for the keys that zoom it.
    public TimelinePane timeline() {
        return timeline;
    }

    private void arrive() {
        open = true;
        requestLayout();
    }

    private void toggleDrawer() {
        open = !open;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        var metrics = ambience.now();
        var ground = metrics.timeline();
        var top = getHeight() - ground;
        var wide = StoryPanel.wide(slices.now());
        var page = Math.min(wide ? metrics.widePanel() : metrics.panel(), getWidth());
        var shown = !metrics.drawer() || open;
        var left = shown ? getWidth() - page : getWidth();
        panel.setVisible(shown);
        panel.resizeRelocate(getWidth() - page, 0, page, top);
        timeline.resizeRelocate(0, top, getWidth(), ground);
        layMap(left, top);
        drawer.setVisible(metrics.drawer() && left >= LEAST);
        var size = drawer.prefWidth(-1);
        drawer.resizeRelocate(left - size, metrics.px(8), size, drawer.prefHeight(-1));
    }

    /// The map with its legend, where the panel leaves room for them.
    private void layMap(double width, double height) {
        var seen = width >= LEAST;
        stage.setVisible(seen);
        legend.setVisible(seen);
        if (seen) {
            var strip = Math.ceil(legend.fit(width));
            stage.resizeRelocate(0, 0, width, height - strip);
            legend.resizeRelocate(0, height - strip, width, strip);
        }
    }
}
