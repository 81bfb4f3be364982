package org.cstoexplainer.support;

import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.controller.Slices;
import org.cstoexplainer.controller.Store;
import org.cstoexplainer.model.settings.Settings;
import org.cstoexplainer.model.settings.TextSize;
import org.cstoexplainer.model.state.Moves;
import org.cstoexplainer.model.text.Lang;
import org.cstoexplainer.model.text.Words;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Dress;
import org.cstoexplainer.view.kit.Fonts;
import org.cstoexplainer.view.kit.Metrics;
import org.cstoexplainer.view.kit.Theme;

/// A view by itself, over the built-in content, in a scene without a window. Use it on the toolkit's thread.
public final class Bench {

    private final QuietDesk desk = new QuietDesk();
    private final Store store = new Store(Moves.start(StoryContent.content(), Settings.first()));
    private final Controllers controllers = Controllers.of(store, desk);
    private final Slices slices = Slices.of(store);
    private final Ambience ambience = new Ambience(Words.in(Lang.EN));
    private final StackPane root = new StackPane();

    /// A bench for a view of that size.
    public Bench(double width, double height, Theme theme, TextSize size, Function<Bench, Region> view) {
        Fonts.load();
        var metrics = Metrics.of(width, height, theme, size.factor());
        ambience.become(theme, metrics, true);
        var scene = new Scene(root, width, height);
        Dress.on(scene, theme, size, metrics.large(), metrics.rail());
        root.getChildren().setAll(view.apply(this));
        settle();
    }

    /// What was asked of the desk.
    public QuietDesk desk() {
        return desk;
    }

    /// The store.
    public Store store() {
        return store;
    }

    /// The controllers.
    public Controllers controllers() {
        return controllers;
    }

    /// The slices.
    public Slices slices() {
        return slices;
    }

    /// The surroundings.
    public Ambience ambience() {
        return ambience;
    }

    /// Everything that is shown.
    public StackPane root() {
        return root;
    }

    /// Applies styles and lays out, until nothing moves.
    public void settle() {
        for (var i = 0; i < 3; i++) {
            root.applyCss();
            root.layout();
        }
    }

    /// The node with that id, laid out.
    public <T extends Node> T find(String id, Class<T> type) {
        settle();
        return type.cast(root.lookup("#" + id));
    }

    /// Whether a node with that id is to be seen.
    public boolean shows(String id) {
        var node = find(id, Node.class);
        return node != null && node.isVisible();
    }
}
