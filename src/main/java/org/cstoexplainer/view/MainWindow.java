package org.cstoexplainer.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.controller.Slices;
import org.cstoexplainer.model.settings.Settings;
import org.cstoexplainer.model.state.Overlay;
import org.cstoexplainer.model.state.PaperKind;
import org.cstoexplainer.model.state.View;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Camera;
import org.cstoexplainer.view.kit.Dress;
import org.cstoexplainer.view.kit.Metrics;
import org.cstoexplainer.view.kit.Theme;
import org.cstoexplainer.view.map.MapPicture;
import org.cstoexplainer.view.map.PlateShelf;
import org.cstoexplainer.view.story.StoryView;

/// The main window's content: the bar, the view, and what lies over them.
public final class MainWindow extends StackPane {

    private static final List<String> WAYS = List.of("next", "walk-next", "quiz-reveal", "quiz-next", "members-next", "claim-next");

    private final Slices slices;
    private final Controllers controllers;
    private final Ambience ambience;
    private final PlateShelf shelf;
    private final Views views;
    private final StackPane room = new StackPane();
    private final NoticeBar notice;
    private final BorderPane frame = new BorderPane(room);
    private final Overlays overlays;
    private final boolean darkDesktop;
    private final boolean still;
    private Optional<Region> above = Optional.empty();
    private boolean apart;

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
        this.shelf = shelf;
        this.darkDesktop = darkDesktop;
        views = new Views(slices, controllers, shelf, ambience);
        notice = new NoticeBar(slices, controllers, ambience);
        // the page of mistakes covers the view wholly, and Tab goes nowhere below it
        slices.overlay().subscribe(overlay -> room.setVisible(!(overlay instanceof Overlay.Mistakes)));
        overlays = new Overlays(slices, controllers, ambience);
        frame.setTop(new TopBar(slices, controllers, ambience));
        getChildren().addAll(frame, overlays, notice);
        StackPane.setAlignment(notice, Pos.TOP_CENTER);
        slices.place().map(place -> place.view()).subscribe(this::showView);
    }

    private void showView(View view) {
        room.getChildren().setAll(views.of(view));
    }

    /// Shows something else in place of the app, which dresses itself.
    public void showInstead(Region other) {
        apart = true;
        Dress.off(getScene());
        ambience.become(ambience.theme().get(), ambience.now(), true);
        frame.setVisible(false);
        overlays.setVisible(false);
        lay(Optional.of(other));
    }

    /// What lies below a bar begins where the bar ends, which needs a second line in a narrow window.
    @Override
    protected void layoutChildren() {
        var top = apart ? 0 : above.map(bar -> bar.prefHeight(getWidth())).orElse(0.0);
        var margin = new Insets(top, 0, 0, 0);
        // a margin that is set asks for another layout, even if it is the same
        if (!margin.equals(getMargin(frame))) {
            List.of(frame, overlays, notice).forEach(part -> setMargin(part, margin));
        }
        super.layoutChildren();
    }

    /// Lays something over the app in place of what lies there.
    private void lay(Optional<Region> other) {
        above.ifPresent(getChildren()::remove);
        above = other;
        other.ifPresent(getChildren()::add);
    }

    /// Shows the app, with a bar above everything or without.
    ///
    /// @param focus  the node that has the focus, unless something lies over the app
    public void showApp(Optional<Region> bar, Optional<Node> focus) {
        apart = false;
        bar.ifPresent(it -> setAlignment(it, Pos.TOP_CENTER));
        lay(bar);
        dress(getScene());
        frame.setVisible(true);
        focus.ifPresent(Node::requestFocus);
        overlays.setVisible(true);
    }

    /// The story view, for the keys that move its map.
    public StoryView story() {
        return views.story();
    }

    /// A picture of the window without what lies over it, or of the map alone.
    ///
    /// @param scale pixels of the picture for one of the screen, along each edge
    public WritableImage picture(PaperKind kind, int scale) {
        return kind == PaperKind.MAP ? MapPicture.of(slices.now(), controllers, shelf, ambience.words(), theme(), scale)
                : Camera.take(frame, scale);
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
        new LostFocus(scene, () -> places(scene));
        return scene;
    }

    /// Where the focus may go when it is lost: what lies over the view, the button that goes on, the view.
    private Stream<Parent> places(Scene scene) {
        return Stream.of(Stream.of(overlays), WAYS.stream().map(id -> scene.lookup("#" + id)), Stream.of(room)).flatMap(some -> some)
                .filter(Parent.class::isInstance).map(Parent.class::cast);
    }

    private void dress(Scene scene) {
        if (apart) {
            return;
        }
        var settings = slices.now().settings();
        surround(ambience, settings, darkDesktop, scene.getWidth(), scene.getHeight(), still);
        Dress.on(scene, ambience.theme().get(), settings.textSize(),
                ambience.now().large(), ambience.now().rail());
    }

    /// Tells the surroundings what theme and size there will be. Done before the window is built, it saves building
    /// everything twice.
    public static void surround(Ambience ambience, Settings settings, boolean darkDesktop, double width, double height,
            boolean still) {
        var theme = Theme.of(settings.theme(), darkDesktop);
        ambience.become(theme, Metrics.of(width, height, theme, settings.textSize().factor()),
                still || settings.reducedMotion());
    }
}
