package org.cstoexplainer.view.presenter;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.Stage;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.controller.Slices;
import org.cstoexplainer.model.settings.ScreenPlace;
import org.cstoexplainer.model.text.Words;
import org.cstoexplainer.view.MainWindow;
import org.cstoexplainer.view.Once;
import org.cstoexplainer.view.map.PlateShelf;

/// The windows of a lesson, opened and closed whenever a lesson begins or ends and whenever the displays change; nothing
/// else opens them. With two displays the class has a window of its own and the main window is the console; with one the
/// main window is the class screen. What is looked up is shown by the app, in the main window.
public final class PresenterWindows {

    private final Screens screens;
    private final Slices slices;
    private final MainStand main;
    private final Room room;
    private final ClassWindow window;
    private final Wait second;
    private final Once<Console> console;
    private final Once<Solo> solo;
    private final DeskBar deskBar;
    private Optional<ScreenPlace> seated = Optional.empty();

    /// The windows of an app that stands in a stage.
    ///
    /// @param app  what the stage shows at the desk, in a scene of its own
    /// @param here what the machine has
    PresenterWindows(Stage stage, MainWindow app, Slices slices, Controllers controllers, PlateShelf shelf, Surroundings here) {
        this.slices = slices;
        screens = here.screens();
        main = new MainStand(stage, app, here.placing());
        var words = Words.in(slices.now().settings().lang());
        var typed = new TypedNumber();
        room = new Room(screens, slices, controllers.classroom(), main::display);
        Supplier<Audience> audience = () -> new Audience(slices, controllers, shelf, words, here.waits().get());
        window = new ClassWindow(words.say("console.window"), audience, here.placing(), controllers.talk()::end, this::giveBack);
        second = here.waits().get();
        console = new Once<>(() -> new Console(slices, controllers, room, shelf, here.clock(), typed));
        solo = new Once<>(() -> new Solo(slices, controllers, audience.get(), here.clock(), typed));
        deskBar = new DeskBar(controllers, words);
        new AutoClock(slices, controllers.talk(), here.waits().get());
        var orders = new TalkOrders(slices, controllers, room, typed, new MapKeys(slices, controllers.talk(), shelf));
        var keys = new TalkShortcuts(slices, controllers, orders, typed);
        keys.on(app.getScene());
        keys.on(window.scene());
        wire(stage);
    }

    private void wire(Stage stage) {
        slices.teaching().map(now -> List.of(now.talk().isPresent(), now.looksUp())).subscribe(_ -> arrange());
        room.seating().subscribe(_ -> arrange());
        stage.showingProperty().subscribe(_ -> arrange());
    }

    /// The windows of the app on this machine.
    public static PresenterWindows of(Stage stage, MainWindow app, Slices slices, Controllers controllers, PlateShelf shelf) {
        return new PresenterWindows(stage, app, slices, controllers, shelf, Surroundings.real());
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

    private void arrange() {
        if (!main.stands()) {
            return;
        }
        if (slices.now().teaching().talk().isEmpty()) {
            end();
            return;
        }
        if (!main.begun()) {
            main.begin();
            room.seat();
            tick();
        }
        room.seating().get().ifPresent(this::arrange);
    }

    private void arrange(Seating seating) {
        if (seating.apart()) {
            seat(seating.classes());
        } else {
            window.close();
            seated = Optional.empty();
        }
        if (slices.now().teaching().looksUp()) {
            deskBar.show(seating.apart());
            main.showApp(Optional.of(deskBar));
        } else {
            main.show(seating.apart() ? console.get() : solo.get());
        }
        main.fill(!seating.apart());
        main.goTo(seating.displays().console().orElse(seating.classes()));
        main.fill(!seating.apart());
        giveBack();
    }

    private void seat(ScreenPlace place) {
        if (!seated.equals(Optional.of(place))) {
            window.open(place);
            seated = Optional.of(place);
        }
    }

    private void end() {
        if (main.begun()) {
            second.stop();
            main.end(screens.displays().getValue());
            window.close();
            seated = Optional.empty();
        }
    }

    /// The keyboard belongs to the teacher's window, whatever the desktop thinks of a new one.
    private void giveBack() {
        window.stage().ifPresent(_ -> main.takeKeyboard());
    }

    private void tick() {
        second.begin(Duration.ofSeconds(1), this::tick);
        main.shown().ifPresent(DarkRoot::tick);
    }
}
