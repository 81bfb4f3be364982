package org.cstoexplainer.view.map;

import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.controller.Slices;
import org.cstoexplainer.controller.Store;
import org.cstoexplainer.model.settings.TextSize;
import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.model.state.MapScene;
import org.cstoexplainer.model.text.Words;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Camera;
import org.cstoexplainer.view.kit.Dress;
import org.cstoexplainer.view.kit.Metrics;
import org.cstoexplainer.view.kit.Theme;
import org.cstoexplainer.view.kit.Ui;

/// The map alone with its legend, drawn aside from every window.
public final class MapPicture {

    private static final int WIDE = 1200;
    private static final int HIGH = 760;
    private static final int PASSES = 3;

    private MapPicture() {
    }

    /// Draws the map of a state.
    ///
    /// @param words the app's own words
    /// @param theme the colours
    /// @param scale pixels of the picture for one of the screen, along each edge
    public static WritableImage of(AppState state, Controllers controllers, PlateShelf shelf, Words words, Theme theme, int scale) {
        var ambience = new Ambience(words);
        ambience.become(theme, Metrics.of(WIDE, HIGH, theme, 1), true);
        var map = new MapPane(shelf, ambience, _ -> { });
        var legend = new LegendBar(Slices.of(new Store(state)), controllers, ambience);
        // a picture has no buttons
        Ui.show(legend.lookup("#map-notes"), false);
        var both = new VBox(map, legend);
        VBox.setVgrow(map, Priority.ALWAYS);
        var scene = new Scene(both, WIDE, HIGH);
        Dress.on(scene, theme, TextSize.NORMAL, ambience.now().large(), false);
        show(map, state);
        legend.fit(WIDE);
        for (var pass = 0; pass < PASSES; pass++) {
            both.applyCss();
            both.layout();
        }
        map.settle();
        return Camera.take(both, scale);
    }

    private static void show(MapPane map, AppState state) {
        map.show(state.content(), MapScene.ofStory(state), state.map().frame(), true);
    }
}
