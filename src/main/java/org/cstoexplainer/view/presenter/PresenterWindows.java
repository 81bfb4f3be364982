package org.cstoexplainer.view.presenter;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.controller.Slices;
import org.cstoexplainer.model.settings.Displays;
import org.cstoexplainer.model.settings.ScreenPlace;
import org.cstoexplainer.model.state.Overlay;
import org.cstoexplainer.model.text.Words;
import org.cstoexplainer.view.MainWindow;
import org.cstoexplainer.view.Once;
import org.cstoexplainer.view.map.PlateShelf;

/// The windows of a lesson, opened and closed whenever a lesson begins or ends and whenever the displays change; nothing
/// else opens them. With two displays the class has a window of its own and the main window is the console; with one the
/// main window is the class screen. What is looked up is shown by the app, in the main window.
public final class PresenterWindows {

    private final Stage stage;
    private final Scene scene;
    private final MainWindow app;
    private final Screens screens;
    private final Slices slices;
    private final Room room;
    private final ClassWindow window;
    private final Wait second;
    private final Once<Audience> audience;
    private final Once<Console> console;
    private final Once<Solo> solo;
    private final DeskBar deskBar;
    private Optional<Former> former = Optional.empty();
    private Optional<ScreenPlace> seated = Optional.empty();
    private Optional<DarkRoot> shown = Optional.empty();
    private Optional<Node> focus = Optional.empty();
    private boolean moved;
    private boolean putting;

    /// The windows of an app that stands in a stage.
    ///
    /// @param app   what the stage shows at the desk, in a scene of its own
    /// @param clock the time
    /// @param waits makes waits
    PresenterWindows(Stage stage, MainWindow app, Screens screens, Slices slices, Controllers controllers, PlateShelf shelf,
            InstantSource clock, Supplier<Wait> waits) {
        this.stage = stage;
        this.app = app;
        this.screens = screens;
        this.slices = slices;
        scene = app.getScene();
        var words = Words.in(slices.now().settings().lang());
        var typed = new TypedNumber();
        room = new Room(screens, slices, controllers.classroom(), this::desk);
        window = new ClassWindow(words.say("console.window"), controllers.talk()::end, this::giveBack);
        second = waits.get();
        audience = new Once<>(() -> new Audience(slices, controllers, shelf, words, waits.get()));
        console = new Once<>(() -> new Console(slices, controllers, room, shelf, clock, typed));
        solo = new Once<>(() -> new Solo(slices, controllers, clock, typed));
        deskBar = new DeskBar(controllers, words);
        new AutoClock(slices, controllers.talk(), waits.get());
        var keys = new TalkShortcuts(slices, controllers,
                new TalkOrders(slices, controllers, room, typed, new MapKeys(slices, controllers.talk(), shelf)), typed);
        keys.on(scene);
        keys.on(window.scene());
        slices.teaching().map(now -> List.of(now.talk().isPresent(), now.looksUp())).subscribe(_ -> arrange());
        room.seating().subscribe(_ -> arrange());
        stage.showingProperty().subscribe(_ -> arrange());
    }

    /// The windows of the app on this machine.
    public static PresenterWindows of(Stage stage, MainWindow app, Slices slices, Controllers controllers, PlateShelf shelf) {
        return new PresenterWindows(stage, app, new FxScreens(), slices, controllers, shelf, InstantSource.system(), FxWait::new);
    }

    /// The window of the class, while it is open.
    Optional<Stage> classStage() {
        return window.stage();
    }

    /// Closes the window of the class, as the app ends.
    public void close() {
        second.stop();
        window.close();
    }

    private ScreenPlace desk(List<ScreenPlace> all) {
        return Displays.at(all, stage.getX() + stage.getWidth() / 2, stage.getY() + stage.getHeight() / 2);
    }

    private void arrange() {
        if (putting || !stage.isShowing()) {
            return;
        }
        if (slices.now().teaching().talk().isEmpty()) {
            end();
            return;
        }
        if (former.isEmpty()) {
            former = Optional.of(Former.of(stage));
            room.seat();
            tick();
        }
        room.seating().get().ifPresent(this::arrange);
    }

    private void arrange(Seating seating) {
        var apart = seating.apart();
        if (apart && !seated.equals(Optional.of(seating.classes()))) {
            window.open(seating.classes(), audience.get());
            seated = Optional.of(seating.classes());
        } else if (!apart) {
            window.close();
            seated = Optional.empty();
            solo.get().seat(audience.get());
        }
        if (slices.now().teaching().looksUp()) {
            deskBar.show(apart);
            showApp(Optional.of(deskBar));
        } else {
            show(apart ? console.get() : solo.get());
        }
        stand(seating);
    }

    /// The main window goes where the teacher's display is; alone, it fills it.
    private void stand(Seating seating) {
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        if (!seating.apart()) {
            move(seating.classes());
            stage.setFullScreen(true);
            return;
        }
        seating.displays().console().ifPresent(place -> {
            stage.setFullScreen(former.map(Former::full).orElse(false));
            move(place);
        });
        giveBack();
    }

    private void move(ScreenPlace place) {
        if (!holds(place)) {
            put(place.x(), place.y(), place.width(), place.height(), true);
            moved = true;
        }
    }

    /// Desktops carry out one wish after the other, some of them late: a window that is opened anew is where it should be.
    private void put(double x, double y, double width, double height, boolean maximized) {
        putting = true;
        stage.hide();
        stage.setFullScreen(false);
        stage.setMaximized(false);
        stage.setX(x);
        stage.setY(y);
        stage.setWidth(width);
        stage.setHeight(height);
        stage.setMaximized(maximized);
        stage.show();
        putting = false;
    }

    private boolean holds(ScreenPlace place) {
        var x = stage.getX() + stage.getWidth() / 2;
        var y = stage.getY() + stage.getHeight() / 2;
        return x >= place.x() && x < place.x() + place.width() && y >= place.y() && y < place.y() + place.height();
    }

    private void end() {
        former.ifPresent(before -> {
            second.stop();
            showApp(Optional.empty());
            stage.setFullScreen(before.full());
            if (moved && before.isOn(screens.displays().getValue())) {
                put(before.x(), before.y(), before.width(), before.height(), before.maximized());
            }
            window.close();
            seated = Optional.empty();
            former = Optional.empty();
            moved = false;
        });
    }

    /// Shows the console or the class screen in the main window.
    private void show(DarkRoot root) {
        if (shown.equals(Optional.of(root))) {
            return;
        }
        if (shown.isEmpty()) {
            focus = Optional.ofNullable(scene.getFocusOwner());
        }
        app.showInstead(root, root::dress);
        shown = Optional.of(root);
        root.requestFocus();
    }

    /// Shows the app; the focus goes back to where it was, unless something lies over it.
    private void showApp(Optional<Region> bar) {
        app.showApp(bar, DeskBar.HEIGHT);
        shown = Optional.empty();
        if (slices.now().overlay() instanceof Overlay.None) {
            focus.ifPresent(Node::requestFocus);
        }
    }

    /// The keyboard belongs to the teacher's window, whatever the desktop thinks of a new one.
    private void giveBack() {
        window.stage().ifPresent(_ -> stage.requestFocus());
    }

    private void tick() {
        second.begin(Duration.ofSeconds(1), this::tick);
        shown.ifPresent(DarkRoot::tick);
    }
}
