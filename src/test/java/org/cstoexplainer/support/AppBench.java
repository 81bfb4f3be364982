package org.cstoexplainer.support;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.controller.Slices;
import org.cstoexplainer.controller.Store;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.settings.Settings;
import org.cstoexplainer.model.settings.TextSize;
import org.cstoexplainer.model.settings.ThemeChoice;
import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.model.state.Moves;
import org.cstoexplainer.model.text.Words;
import org.cstoexplainer.view.MainWindow;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Fonts;
import org.cstoexplainer.view.map.PlateShelf;

/// The whole main window in a scene without a stage, for a size. Use it on the toolkit's thread.
public final class AppBench {

    private final QuietDesk desk = new QuietDesk();
    private final Store store;
    private final Controllers controllers;
    private final Slices slices;
    private final MainWindow window;
    private final Scene scene;

    /// The window over some content.
    public AppBench(Content content, PlateShelf shelf, double width, double height, ThemeChoice theme, TextSize size) {
        Fonts.load();
        var settings = Settings.first().withTheme(theme).withTextSize(size).withTipsSeen();
        store = new Store(Moves.start(content, settings));
        controllers = Controllers.of(store, desk);
        slices = Slices.of(store);
        window = new MainWindow(slices, controllers, shelf, new Ambience(Words.in(settings.lang())), false, true);
        scene = window.scene(width, height);
        settle();
    }

    /// What may be done.
    public Controllers controllers() {
        return controllers;
    }

    /// The state.
    public AppState now() {
        return store.now();
    }

    /// The scene.
    public Scene scene() {
        return scene;
    }

    /// The window's content.
    public MainWindow window() {
        return window;
    }

    /// What was asked of the desk.
    public QuietDesk desk() {
        return desk;
    }

    /// Applies styles and lays out, until nothing moves.
    public void settle() {
        for (var i = 0; i < 3; i++) {
            window.applyCss();
            window.layout();
        }
    }

    /// The visible node with that id.
    public Node find(String id) {
        return all().stream().filter(node -> id.equals(node.getId())).findFirst()
                .orElseThrow(() -> new AssertionError("Nothing is named " + id + "."));
    }

    /// Every node that is to be seen, with all its parents visible.
    public List<Node> all() {
        return Below.visible(window);
    }
}
