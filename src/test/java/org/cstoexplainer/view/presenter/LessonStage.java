package org.cstoexplainer.view.presenter;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.controller.Rewind;
import org.cstoexplainer.controller.Slices;
import org.cstoexplainer.controller.Store;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.settings.ScreenPlace;
import org.cstoexplainer.model.settings.Settings;
import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.model.state.Moves;
import org.cstoexplainer.model.state.Talk;
import org.cstoexplainer.model.text.Lang;
import org.cstoexplainer.model.text.Words;
import org.cstoexplainer.support.QuietDesk;
import org.cstoexplainer.support.StoryContent;
import org.cstoexplainer.support.Toolkit;
import org.cstoexplainer.view.MainWindow;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Fonts;
import org.cstoexplainer.view.map.PlateShelf;

/// The app in a window with displays that a test plugs and unplugs, and clocks that it turns.
final class LessonStage {

    /// The teacher's display.
    static final ScreenPlace DESK = new ScreenPlace(0, 0, 1000, 1000, 1, true);

    /// The projector.
    static final ScreenPlace WALL = new ScreenPlace(1000, 0, 1280, 720, 1, false);

    private static final Content CONTENT = StoryContent.content();
    private static final PlateShelf SHELF = new PlateShelf(Runnable::run);
    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    private Instant now = NOW;
    private final SimpleObjectProperty<List<ScreenPlace>> displays = new SimpleObjectProperty<>(List.of());
    private final Store store = new Store(Moves.start(CONTENT, Settings.first().withTipsSeen()));
    private final Controllers controllers = Controllers.of(store, new QuietDesk(), () -> this.now);
    private final PaperDesktop desktop = new PaperDesktop();
    private final List<HandWait> waits = new ArrayList<>();
    private Slices slices;
    private Stage stage;
    private Scene scene;
    private MainWindow app;
    private PresenterWindows windows;

    /// The app with these displays connected.
    LessonStage(ScreenPlace... connected) {
        Toolkit.start();
        Toolkit.run(() -> {
            Fonts.load();
            displays.set(List.of(connected));
            slices = Slices.of(store);
            app = new MainWindow(slices, controllers, SHELF, new Ambience(Words.in(Lang.EN)), false, true);
            stage = new Stage();
            scene = app.scene(900, 900);
            stage.setScene(scene);
            windows = new PresenterWindows(stage, app, slices, controllers, SHELF,
                    new Surroundings(() -> displays, desktop, () -> now, this::hand));
            stage.show();
            layout();
        });
    }

    private Wait hand() {
        var wait = new HandWait();
        waits.add(wait);
        return wait;
    }

    private void layout() {
        for (var pass = 0; pass < 2; pass++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            windows.classStage().map(it -> it.getScene().getRoot()).ifPresent(root -> {
                root.applyCss();
                root.layout();
            });
        }
    }

    /// Connects these displays and no others.
    void plug(ScreenPlace... connected) {
        does(() -> displays.set(List.of(connected)));
    }

    /// The same, on the toolkit's thread already.
    void connect(List<ScreenPlace> connected) {
        displays.set(connected);
    }

    /// Lets time pass, on the toolkit's thread already.
    void passHere(Duration time) {
        now = now.plus(time);
        List.copyOf(waits).forEach(wait -> wait.pass(time));
    }

    /// Lays out, on the toolkit's thread already.
    void layOut() {
        layout();
    }

    /// The state, on the toolkit's thread already.
    AppState state() {
        return store.now();
    }

    /// Whether the class has a window, on the toolkit's thread already.
    boolean classWindow() {
        return windows.classStage().isPresent();
    }

    /// How many displays are connected.
    int displays() {
        return displays.get().size();
    }

    /// Does something on the toolkit's thread and lays out.
    void does(Runnable action) {
        Toolkit.run(() -> {
            action.run();
            layout();
        });
    }

    /// Puts the app into a state.
    void rewind(AppState state) {
        Toolkit.run(() -> Rewind.to(store, state));
    }

    /// Focuses a node.
    void focus(Node node) {
        Toolkit.run(node::requestFocus);
    }

    /// Lets time pass on all clocks.
    void pass(Duration time) {
        does(() -> passHere(time));
    }

    /// Presses a key where the focus of the main window is.
    void press(KeyEvent event) {
        Toolkit.run(() -> press(scene, event));
    }

    /// Presses a key on the window of the class.
    void pressInClass(KeyEvent event) {
        Toolkit.run(() -> press(windows.classStage().orElseThrow().getScene(), event));
    }

    private static void press(Scene where, KeyEvent event) {
        var owner = where.getFocusOwner();
        Event.fireEvent(owner == null || owner.getScene() != where ? where : owner, event);
    }

    AppState now() {
        return Toolkit.get(store::now);
    }

    Talk talk() {
        return now().teaching().talk().orElseThrow();
    }

    Controllers to() {
        return controllers;
    }

    Slices slices() {
        return slices;
    }

    Scene scene() {
        return scene;
    }

    Stage stage() {
        return stage;
    }

    MainWindow app() {
        return app;
    }

    /// The window of the class, while it is open.
    Optional<Stage> classStage() {
        return Toolkit.get(windows::classStage);
    }

    /// Where the windows stand and which fill their display.
    PaperDesktop desktop() {
        return desktop;
    }

    Node node(String id) {
        return Toolkit.get(() -> scene.lookup("#" + id));
    }

    /// Whether a node is to be seen.
    boolean shows(String id) {
        return Toolkit.get(() -> Stream.iterate(scene.lookup("#" + id), one -> one != null, Node::getParent)
                .allMatch(Node::isVisible) && scene.lookup("#" + id) != null);
    }

    String text(String id) {
        return Toolkit.get(() -> ((Labeled) scene.lookup("#" + id)).getText());
    }

    /// The id of the node that has the focus.
    String focused() {
        return Toolkit.get(() -> scene.getFocusOwner() == null ? "" : String.valueOf(scene.getFocusOwner().getId()));
    }

    /// Closes everything.
    void close() {
        Toolkit.run(() -> {
            windows.close();
            stage.hide();
        });
    }
}
