package org.cstoexplainer.view;

import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.controller.Slices;
import org.cstoexplainer.model.settings.Settings;
import org.cstoexplainer.model.state.View;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Dress;
import org.cstoexplainer.view.kit.Metrics;
import org.cstoexplainer.view.kit.Theme;
import org.cstoexplainer.view.map.PlateShelf;
import org.cstoexplainer.view.story.StoryView;

/// The main window's content: the bar, the view, and what lies over them.
public final class MainWindow extends StackPane {

    private final Slices slices;
    private final Controllers controllers;
    private final Ambience ambience;
    private final Views views;
    private final StackPane room = new StackPane();
    private final NoticeBar notice;
    private final boolean darkDesktop;
    private final boolean still;

    /// The window's content.
    ///
    /// @param darkDesktop whether the desktop prefers dark colours
    /// @param still       whether nothing moves, for a picture
    public MainWindow(Slices slices, Controllers controllers, PlateShelf shelf, Ambience ambience, boolean darkDesktop,
            boolean still) {
        this.still = still;
        this.slices = slices;
        this.controllers = controllers;
        this.ambience = ambience;
        this.darkDesktop = darkDesktop;
        views = new Views(slices, controllers, shelf, ambience);
        notice = new NoticeBar(slices, controllers, ambience);
        var frame = new BorderPane(room);
        frame.setTop(new TopBar(slices, controllers, ambience));
        getChildren().addAll(frame, new Overlays(slices, controllers, ambience), notice);
        StackPane.setAlignment(notice, Pos.TOP_CENTER);
        slices.place().map(place -> place.view()).subscribe(this::showView);
    }

    private void showView(View view) {
        room.getChildren().setAll(views.of(view));
    }

    /// The story view, for the keys that move its map.
    public StoryView story() {
        return views.story();
    }

    /// The theme that is shown.
    Theme theme() {
        return ambience.theme().get();
    }

    /// A sentence of the app's own words.
    String say(String key) {
        return ambience.words().say(key);
    }

    /// A scene of this content, dressed, and dressed again whenever its size or the settings change.
    public Scene scene(double width, double height) {
        var scene = new Scene(this, width, height);
        dress(scene);
        scene.widthProperty().subscribe(_ -> dress(scene));
        scene.heightProperty().subscribe(_ -> dress(scene));
        slices.settings().subscribe(_ -> dress(scene));
        new Shortcuts(scene, slices, controllers, this);
        return scene;
    }

    private void dress(Scene scene) {
        Settings settings = slices.now().settings();
        var theme = Theme.of(settings.theme(), darkDesktop);
        var metrics = Metrics.of(scene.getWidth(), scene.getHeight(), theme, settings.textSize().factor());
        Dress.on(scene, theme, settings.textSize(), Metrics.large(scene.getWidth(), theme),
                metrics.rail());
        ambience.become(theme, metrics, still || settings.reducedMotion());
    }
}
