package org.cstoexplainer.support;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.cstoexplainer.controller.ContentFolder;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.controller.Rewind;
import org.cstoexplainer.controller.Slices;
import org.cstoexplainer.controller.Store;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.content.Reading;
import org.cstoexplainer.model.settings.Settings;
import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.model.state.Moves;
import org.cstoexplainer.model.text.Lang;
import org.cstoexplainer.model.text.Words;
import org.cstoexplainer.view.MainWindow;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Fonts;
import org.cstoexplainer.view.map.PlateShelf;

/// The whole window with the real content and its keys, shown on a screen that is not there.
public final class AppStage {

    private static final Content CONTENT = StoryContent.content();
    private static final PlateShelf SHELF = new PlateShelf(Runnable::run);

    private final Store store;
    private final Controllers controllers;
    private Stage stage;
    private MainWindow window;
    private Scene scene;

    /// The window, as large as the screen that is not there, and shown on it, so that the focus is real.
    public AppStage() {
        this(1000, 1000);
        Toolkit.run(this::show);
    }

    /// A window of `width` by `height` px that is shown, so that frames are drawn.
    public static AppStage shown(double width, double height) {
        return shown(width, height, Settings.first());
    }

    /// The same, begun with what a person has chosen.
    public static AppStage shown(double width, double height, Settings settings) {
        var app = new AppStage(width, height, settings);
        Toolkit.run(app::show);
        return app;
    }

    /// A window that is shown and moves as the settings say; the others stand still in any case.
    public static AppStage moving(double width, double height, Settings settings) {
        var app = new AppStage(width, height, settings, false);
        Toolkit.run(app::show);
        return app;
    }

    /// The window, `width` by `height` px, not shown: any size will do.
    public AppStage(double width, double height) {
        this(width, height, Settings.first());
    }

    /// The same, begun with what a person has chosen.
    public AppStage(double width, double height, Settings settings) {
        this(width, height, settings, true);
    }

    private AppStage(double width, double height, Settings settings, boolean still) {
        store = new Store(Moves.start(CONTENT, settings));
        controllers = Controllers.of(store, new QuietDesk(), Optional.of(new Unread()));
        Toolkit.start();
        Toolkit.run(() -> build(width, height, still));
    }

    private void show() {
        stage.setX(0);
        stage.setY(0);
        stage.setScene(scene);
        stage.show();
        stage.requestFocus();
        layout();
    }

    private void build(double width, double height, boolean still) {
        Fonts.load();
        var slices = Slices.of(store);
        window = new MainWindow(slices, controllers, SHELF, new Ambience(Words.in(Lang.EN)), false, still);
        scene = window.scene(width, height);
        stage = new Stage();
        layout();
    }

    private void layout() {
        for (var pass = 0; pass < 3; pass++) {
            window.applyCss();
            window.layout();
        }
    }

    /// Closes the window.
    public void close() {
        Toolkit.run(stage::hide);
    }

    /// The state as it is now.
    public AppState now() {
        return store.now();
    }

    /// Puts the window into a state.
    public void rewind(AppState state) {
        Toolkit.run(() -> Rewind.to(store, state));
    }

    /// What may be done.
    public Controllers controllers() {
        return controllers;
    }

    /// The window's content.
    public MainWindow window() {
        return window;
    }

    /// The window.
    public Stage stage() {
        return stage;
    }

    /// Does something on the toolkit's thread and lays out.
    public void does(Runnable action) {
        Toolkit.run(() -> {
            action.run();
            window.applyCss();
            window.layout();
        });
    }

    /// Lays out until nothing moves: some parts choose what they show by the room that a first layout gave them.
    public void settle() {
        Toolkit.run(this::layout);
    }

    /// The node with an id.
    public Node node(String id) {
        return Toolkit.get(() -> scene.lookup("#" + id));
    }

    /// Whether there is a node with an id.
    public boolean has(String id) {
        return node(id) != null;
    }

    /// The words on a node.
    public String text(String id) {
        return Toolkit.get(() -> ((Labeled) scene.lookup("#" + id)).getText());
    }

    /// Focuses a node.
    public void focus(Node node) {
        Toolkit.run(node::requestFocus);
    }

    /// The id of the node that has the focus.
    public String focused() {
        return Toolkit.get(() -> scene.getFocusOwner() == null ? "" : String.valueOf(scene.getFocusOwner().getId()));
    }

    /// Presses a key that writes nothing.
    public void press(KeyCode code) {
        press(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    /// Presses a key where the focus is, and lets it go where the focus then is.
    public void press(KeyEvent event) {
        strike(event);
        does(() -> { });
    }

    /// The same without laying out after it, which takes longer.
    public void strike(KeyEvent event) {
        Toolkit.run(() -> {
            fire(event);
            if (event.getEventType() == KeyEvent.KEY_PRESSED) {
                fire(new KeyEvent(KeyEvent.KEY_RELEASED, event.getCharacter(), event.getText(), event.getCode(),
                        event.isShiftDown(), event.isControlDown(), event.isAltDown(), event.isMetaDown()));
            }
        });
    }

    /// A node that has left the scene has no keys any more.
    private void fire(KeyEvent event) {
        var owner = scene.getFocusOwner();
        Event.fireEvent(owner == null || owner.getScene() != scene ? scene : owner, event);
    }

    /// The scene.
    public Scene scene() {
        return scene;
    }

    /// A folder that is not read again, however often one asks.
    private record Unread() implements ContentFolder {

        @Override
        public Path path() {
            return Path.of("my-story");
        }

        @Override
        public void read(Consumer<Reading> told) {
            // nothing comes of it
        }
    }
}
