package org.cstoexplainer.view;

import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.controller.Slices;
import org.cstoexplainer.model.state.Overlay;
import org.cstoexplainer.model.state.View;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Refocus;
import org.cstoexplainer.view.kit.Reveal;
import org.cstoexplainer.view.overlay.AboutView;
import org.cstoexplainer.view.overlay.ClickerView;
import org.cstoexplainer.view.overlay.FaultView;
import org.cstoexplainer.view.overlay.FindView;
import org.cstoexplainer.view.overlay.GuideView;
import org.cstoexplainer.view.overlay.KeysView;
import org.cstoexplainer.view.overlay.LessonsView;
import org.cstoexplainer.view.overlay.MistakesView;
import org.cstoexplainer.view.overlay.OutlineView;
import org.cstoexplainer.view.overlay.PrintView;
import org.cstoexplainer.view.overlay.RecordView;
import org.cstoexplainer.view.overlay.TipsView;
import org.cstoexplainer.view.sources.SourcesDrawer;

/// What lies over the window, each built when it opens and let go when it closes. The focus goes back to where it was.
public final class Overlays extends StackPane {

    private final Slices slices;
    private final Controllers controllers;
    private final Ambience ambience;
    private Optional<Node> before = Optional.empty();
    private boolean ring;
    private boolean away;

    /// What lies over a window; nothing is built while it is not to be seen.
    public Overlays(Slices slices, Controllers controllers, Ambience ambience) {
        this.slices = slices;
        this.controllers = controllers;
        this.ambience = ambience;
        setId("overlays");
        setPickOnBounds(false);
        ambience.metrics().subscribe(_ -> getChildren().stream().filter(SourcesDrawer.class::isInstance).forEach(this::fit));
        slices.overlay().map(Object::getClass).subscribe(_ -> show());
        sceneProperty().subscribe((_, now) -> leave(now == null));
        visibleProperty().subscribe(_ -> show());
    }

    /// Taken off its window, nothing lies over it; back in it, what lay over it does again. The first time it is put into
    /// one it stays as it was built: within that step the toolkit has no styles yet.
    private void leave(boolean off) {
        if (off != away) {
            away = off;
            show();
        }
    }

    private void show() {
        show(away || !isVisible() ? new Overlay.None() : slices.now().overlay());
    }

    private void show(Overlay overlay) {
        node(overlay).ifPresentOrElse(this::open, this::close);
    }

    private void open(Node node) {
        if (getChildren().isEmpty()) {
            before = Optional.ofNullable(getScene()).map(scene -> scene.getFocusOwner());
            ring = before.filter(Node::isFocusVisible).isPresent();
        }
        getChildren().setAll(node);
        if (node instanceof SourcesDrawer drawer) {
            drawer.applyCss();
            layout();
            Refocus.on(drawer.first(), ring);
            Reveal.node(drawer.first());
        }
    }

    private void close() {
        getChildren().clear();
        before.ifPresent(node -> Refocus.on(node, ring));
        before = Optional.empty();
    }

    private Node drawer() {
        var drawer = new SourcesDrawer(slices, controllers, ambience);
        drawer.setMaxWidth(Region.USE_PREF_SIZE);
        StackPane.setAlignment(drawer, Pos.TOP_RIGHT);
        fit(drawer);
        return drawer;
    }

    /// The drawer lies over the panel: below the bar, and in the story above the timeline.
    private void fit(Node drawer) {
        var metrics = ambience.now();
        var bottom = slices.now().place().view() == View.STORY ? metrics.timeline() : 0;
        StackPane.setMargin(drawer, new Insets(metrics.topBar(), 0, bottom, 0));
    }

    /// A new case of the sealed type does not compile until it has a node.
    private Optional<Node> node(Overlay overlay) {
        return switch (overlay) {
            case Overlay.None _ -> Optional.empty();
            case Overlay.Sources _ -> Optional.of(drawer());
            case Overlay.Find _ -> Optional.of(new FindView(slices, controllers, ambience));
            case Overlay.Keys _ -> Optional.of(new KeysView(slices, controllers, ambience));
            case Overlay.Tips _ -> Optional.of(new TipsView(slices, controllers, ambience));
            case Overlay.Clicker _ -> Optional.of(new ClickerView(slices, controllers, ambience));
            case Overlay.Outline _ -> Optional.of(new OutlineView(slices, controllers, ambience));
            case Overlay.About _ -> Optional.of(new AboutView(slices, controllers, ambience));
            case Overlay.Guide _ -> Optional.of(new GuideView(slices, controllers, ambience));
            case Overlay.Print _ -> Optional.of(new PrintView(slices, controllers, ambience));
            case Overlay.Record _ -> Optional.of(new RecordView(slices, controllers, ambience));
            case Overlay.Lessons _ -> Optional.of(new LessonsView(slices, controllers, ambience));
            case Overlay.Fault _ -> Optional.of(new FaultView(slices, controllers, ambience));
            case Overlay.Mistakes _ -> Optional.of(new MistakesView(slices, controllers, ambience));
        };
    }
}
