package org.cstoexplainer.cli;

import java.awt.image.BufferedImage;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.controller.Slices;
import org.cstoexplainer.controller.Store;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.settings.ScreenPlace;
import org.cstoexplainer.model.settings.TextSize;
import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.model.state.Slide;
import org.cstoexplainer.model.text.Lang;
import org.cstoexplainer.model.text.Words;
import org.cstoexplainer.view.MainWindow;
import org.cstoexplainer.view.desktop.FxPress;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Camera;
import org.cstoexplainer.view.kit.Fonts;
import org.cstoexplainer.view.kit.Theme;
import org.cstoexplainer.view.map.MapPicture;
import org.cstoexplainer.view.map.PlateShelf;
import org.cstoexplainer.view.presenter.Console;
import org.cstoexplainer.view.presenter.Room;
import org.cstoexplainer.view.screen.ClassScreen;

/// Draws screens without a display: the toolkit runs headless, and a scene is drawn without a window.
public final class Studio {

    private final PlateShelf shelf = new PlateShelf(Runnable::run);

    private Studio() {
    }

    /// Opens the studio: starts the toolkit without a display. Once a program.
    public static Studio open() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        var started = new CompletableFuture<Void>();
        Platform.startup(() -> started.complete(null));
        started.join();
        return on(() -> {
            Platform.setImplicitExit(false);
            Fonts.load();
            return new Studio();
        });
    }

    /// Draws a state.
    ///
    /// @param state  what is shown
    /// @param width  px
    /// @param height px
    public BufferedImage draw(AppState state, int width, int height) {
        return draw(state, width, height, 1);
    }

    /// The same, finer.
    ///
    /// @param scale pixels of the picture for one px, along each edge
    BufferedImage draw(AppState state, int width, int height, int scale) {
        return on(() -> picture(scene(state, width, height), scale));
    }

    /// Draws the map of a state alone, with its legend.
    ///
    /// @param scale pixels of the picture for one px, along each edge
    BufferedImage drawMap(AppState state, Theme theme, int scale) {
        return on(() -> {
            var controllers = Controllers.of(new Store(state), new NoDesk());
            var words = Words.in(state.settings().lang());
            return FxPress.raster(MapPicture.of(state, controllers, shelf, words, theme, scale)).image();
        });
    }

    /// Draws a slide of the class screen.
    ///
    /// @param width  px
    /// @param height px
    public BufferedImage draw(Content content, Slide slide, Theme theme, TextSize text, int width, int height) {
        return draw(content, slide, theme, text, width, height, 1);
    }

    /// The same, finer.
    ///
    /// @param scale pixels of the picture for one px, along each edge
    BufferedImage draw(Content content, Slide slide, Theme theme, TextSize text, int width, int height, int scale) {
        return on(() -> {
            var screen = new ClassScreen(shelf, Words.in(Lang.EN), true, fault -> {
                throw fault;
            });
            var scene = new Scene(screen, width, height);
            screen.dress(theme, text);
            screen.show(content, slide);
            for (var pass = 0; pass < 3; pass++) {
                screen.applyCss();
                screen.layout();
            }
            return picture(scene, scale);
        });
    }

    /// Draws the console of a lesson, with a class screen of 1920 x 1080 beside it.
    ///
    /// @param width  px
    /// @param height px
    public BufferedImage drawConsole(AppState state, int width, int height) {
        return drawConsole(state, width, height, 1);
    }

    /// The same, finer.
    ///
    /// @param scale pixels of the picture for one px, along each edge
    BufferedImage drawConsole(AppState state, int width, int height, int scale) {
        return on(() -> {
            var slices = Slices.of(new Store(state));
            var controllers = Controllers.of(new Store(state), new NoDesk());
            var desk = new ScreenPlace(0, 0, width, height, 1, true);
            var displays = new SimpleObjectProperty<>(List.of(desk, new ScreenPlace(width, 0, 1920, 1080, 1, false)));
            var room = new Room(() -> displays, slices, controllers.classroom(), _ -> desk);
            var console = new Console(slices, controllers, room, shelf, InstantSource.fixed(ConsoleState.NOW));
            var scene = new Scene(console, width, height);
            for (var pass = 0; pass < 3; pass++) {
                console.applyCss();
                console.layout();
            }
            return picture(scene, scale);
        });
    }

    private Scene scene(AppState state, int width, int height) {
        var store = new Store(state);
        var slices = Slices.of(store);
        var controllers = Controllers.of(store, new NoDesk());
        var ambience = new Ambience(Words.in(state.settings().lang()));
        var window = new MainWindow(slices, controllers, shelf, ambience, false, true);
        var scene = window.scene(width, height);
        for (var pass = 0; pass < 3; pass++) {
            window.applyCss();
            window.layout();
        }
        return scene;
    }

    private static BufferedImage picture(Scene scene, int scale) {
        return FxPress.raster(Camera.take(scene.getRoot(), scale)).image();
    }

    private static <T> T on(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, Platform::runLater).join();
    }
}
