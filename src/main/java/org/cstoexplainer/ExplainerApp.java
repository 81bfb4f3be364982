package org.cstoexplainer;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.stage.PopupWindow;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.controller.Slices;
import org.cstoexplainer.controller.Store;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.content.Reading;
import org.cstoexplainer.model.content.problem.Problem;
import org.cstoexplainer.model.settings.Settings;
import org.cstoexplainer.model.settings.WindowPlace;
import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.model.state.Moves;
import org.cstoexplainer.model.state.Notice;
import org.cstoexplainer.model.state.Overlay;
import org.cstoexplainer.model.text.Words;
import org.cstoexplainer.view.AppIcon;
import org.cstoexplainer.view.MainWindow;
import org.cstoexplainer.view.desktop.FxDesk;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Fonts;
import org.cstoexplainer.view.map.PlateShelf;
import org.cstoexplainer.view.presenter.PresenterWindows;

/// The wiring of the window, readable from top to bottom. It is an `Application` only for its host services, which open
/// an address in the person's browser.
public final class ExplainerApp extends Application {

    private static final double LEAST_WIDTH = 960;
    private static final double LEAST_HEIGHT = 600;
    /// What the desktop may put above the window, px.
    private static final double TITLE = 60;

    private final Executor background;
    private final PlateShelf shelf;
    private final Keeper keeper;
    private final Optional<Path> folder;
    private final Stage stage = new Stage();
    private Store store;
    private Controllers controllers;
    private MainWindow window;

    /// The app before its window opens.
    ///
    /// @param background where files are read and written
    /// @param shelf      where the map's plates come from
    /// @param keeper     keeps what must last
    /// @param folder     the content folder, if not the built-in story
    public ExplainerApp(Executor background, PlateShelf shelf, Keeper keeper, Optional<Path> folder) {
        this.background = background;
        this.shelf = shelf;
        this.keeper = keeper;
        this.folder = folder;
    }

    @Override
    public void start(Stage primary) {
        primary.show();
    }

    /// Opens the window.
    ///
    /// @param content  what is shown
    /// @param problems what is wrong with the content that was asked for, in which case `content` is the built-in story
    /// @param settings what the person has chosen
    /// @param damaged  whether the settings file was damaged
    public void open(Content content, List<Problem> problems, Settings settings, boolean damaged) {
        Fonts.load();
        store = new Store(keeper.recall(first(content, problems, settings, damaged)));
        var slices = Slices.of(store);
        controllers = Controllers.of(store, new FxDesk(() -> stage, address -> getHostServices().showDocument(address),
                        (kind, scale) -> window.picture(kind, scale)),
                folder.map(path -> new WatchedFolder(path, background)));
        watchFaults();
        var ambience = new Ambience(Words.in(settings.lang()));
        var dark = Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        var place = place(settings);
        MainWindow.surround(ambience, settings, dark, place.width(), place.height(), false);
        window = new MainWindow(slices, controllers, shelf, ambience, dark, false);
        stage.setScene(window.scene(place.width(), place.height()));
        AppIcon.on(stage);
        stage.setTitle(ambience.words().say("app.title"));
        stage.setMinWidth(Math.min(LEAST_WIDTH, Screen.getPrimary().getVisualBounds().getWidth()));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, Screen.getPrimary().getVisualBounds().getHeight() - TITLE));
        stage.setX(place.x());
        stage.setY(place.y());
        stage.setMaximized(place.maximized());
        var presenting = PresenterWindows.of(stage, window, slices, controllers, shelf);
        stage.setOnCloseRequest(_ -> close(slices, presenting));
        keeper.watch(store, path -> Platform.runLater(() -> controllers.settings().cannotKeep(path)));
        stage.show();
    }

    /// Whatever goes wrong from now on, on any thread, is told and written down, and the app goes on.
    private void watchFaults() {
        var faults = keeper.faults(report -> Platform.runLater(() -> controllers.overlay().fault(report)));
        faults.watch(store);
        Thread.setDefaultUncaughtExceptionHandler(faults);
    }

    /// Runs something once the first complete frame is out.
    public void whenShown(Runnable action) {
        var frames = new AnimationTimer() {
            private int seen;

            @Override
            public void handle(long now) {
                if (++seen == 3) {
                    stop();
                    action.run();
                }
            }
        };
        frames.start();
    }

    /// The state as it is now; after [#open] alone.
    public AppState now() {
        return store.now();
    }

    /// Takes in content that was read again.
    public void accept(Reading reading) {
        controllers.content().take(reading);
    }

    private static AppState first(Content content, List<Problem> problems, Settings settings, boolean damaged) {
        var state = Moves.start(content, settings).with(problems);
        if (!problems.isEmpty()) {
            return state.with(new Overlay.Mistakes()).with(new Notice("notice.builtIn", ""));
        }
        var greeted = settings.tipsSeen() ? state : state.with(new Overlay.Tips());
        return damaged ? greeted.with(new Notice("notice.settings", "")) : greeted;
    }

    /// The remembered place, if some screen still shows enough of it; else most of the first screen.
    private static WindowPlace place(Settings settings) {
        var screen = Screen.getPrimary().getVisualBounds();
        return settings.window()
                .filter(place -> place.width() >= 400 && place.height() >= 300)
                .filter(place -> !Screen.getScreensForRectangle(place.x() + 50, place.y() + 20, 100, 50).isEmpty())
                .orElseGet(() -> {
                    var width = Math.min(1440, screen.getWidth());
                    var height = Math.min(900, screen.getHeight());
                    return new WindowPlace(screen.getMinX() + (screen.getWidth() - width) / 2,
                            screen.getMinY() + (screen.getHeight() - height) / 2, width, height,
                            screen.getWidth() < 1440 || screen.getHeight() < 900);
                });
    }

    /// Remembers the place, unless a lesson has moved the window, and closes every pop-up first: the toolkit may crash if it ends while one is open.
    private void close(Slices slices, PresenterWindows presenting) {
        presenting.close();
        if (slices.now().teaching().talk().isEmpty()) {
            controllers.settings().remember(new WindowPlace(stage.getX(), stage.getY(), stage.getScene().getWidth(),
                    stage.getScene().getHeight(), stage.isMaximized()));
        }
        List.copyOf(Window.getWindows()).stream().filter(PopupWindow.class::isInstance).forEach(Window::hide);
        keeper.close();
    }
}
