package org.cstoexplainer.view.members;

import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.controller.Slices;
import org.cstoexplainer.controller.Store;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.settings.Settings;
import org.cstoexplainer.model.settings.TextSize;
import org.cstoexplainer.model.state.Moves;
import org.cstoexplainer.model.state.View;
import org.cstoexplainer.model.text.Lang;
import org.cstoexplainer.model.text.Words;
import org.cstoexplainer.support.QuietDesk;
import org.cstoexplainer.support.StoryContent;
import org.cstoexplainer.support.Toolkit;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Fonts;
import org.cstoexplainer.view.kit.Metrics;
import org.cstoexplainer.view.kit.Theme;
import org.cstoexplainer.view.map.MapPane;
import org.cstoexplainer.view.map.PlateShelf;

/// The view with the real content, in a window of a given size, and questions to its nodes by their ids.
final class MembersStage {

    private static final Content CONTENT = StoryContent.content();
    private static final PlateShelf SHELF = new PlateShelf(Runnable::run);

    private final Store store = new Store(Moves.start(CONTENT, Settings.first()));
    private final Controllers controllers = Controllers.of(store, new QuietDesk());
    private final Ambience ambience = new Ambience(Words.in(Lang.EN));
    private MembersView view;

    /// The view in a window of 1440 by 900.
    MembersStage() {
        Toolkit.start();
        Toolkit.run(this::build);
        size(1440, 900, Theme.LIGHT, TextSize.NORMAL);
    }

    private void build() {
        Fonts.load();
        var map = new MapPane(SHELF, ambience, controllers.story()::open);
        view = new MembersView(Slices.of(store), controllers, map, ambience);
        controllers.story().show(View.MEMBERS);
        var scene = new Scene(view);
        Stream.of("theme-light", "base", "members").map(name -> "/style/" + name + ".css")
                .map(MembersStage.class::getResource).forEach(sheet -> scene.getStylesheets().add(sheet.toString()));
    }

    /// Whether the charts have more to show than there is room for.
    boolean scrolls() {
        return Toolkit.get(() -> view.lookup("#members-lower .scroll-bar:vertical").isVisible());
    }

    /// Makes the window another size.
    void size(double width, double height, Theme theme, TextSize text) {
        Toolkit.run(() -> {
            view.getStyleClass().removeIf(name -> name.equals("large") || name.startsWith("text-"));
            view.getStyleClass().add("text-" + text.percent());
            var metrics = Metrics.of(width, height, theme, text.factor());
            if (metrics.large()) {
                view.getStyleClass().add("large");
            }
            ambience.become(theme, metrics, false);
            view.resize(width, height - ambience.now().topBar());
            layout();
        });
    }

    /// Reduces motion.
    void calm() {
        Toolkit.run(() -> ambience.become(Theme.LIGHT, ambience.now(), true));
    }

    /// Sizes of icons are known only after the first pass.
    private void layout() {
        for (var i = 0; i < 3; i++) {
            view.applyCss();
            view.layout();
        }
    }

    Controllers controllers() {
        return controllers;
    }

    /// The height of the window without the bar.
    double height() {
        return Toolkit.get(view::getHeight);
    }

    /// The width of the window.
    double width() {
        return Toolkit.get(view::getWidth);
    }

    void does(Runnable action) {
        Toolkit.run(() -> {
            action.run();
            layout();
        });
    }

    void year(int year) {
        does(() -> controllers.members().year(year));
    }

    int year() {
        return store.now().place().year();
    }

    void press(KeyCode code) {
        Toolkit.run(() -> view.slider().fireEvent(
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
    }

    void fire(String id) {
        does(() -> ((Button) node(id)).fire());
    }

    private Node node(String id) {
        return view.lookup("#" + id);
    }

    boolean has(String id) {
        return Toolkit.get(() -> node(id) != null);
    }

    boolean visible(String id) {
        return Toolkit.get(() -> node(id).isVisible());
    }

    boolean disabled(String id) {
        return Toolkit.get(() -> node(id).isDisabled());
    }

    String text(String id) {
        return Toolkit.get(() -> node(id) instanceof Text text ? text.getText() : ((Labeled) node(id)).getText());
    }

    String text(String id, String style) {
        return Toolkit.get(() -> ((Labeled) node(id).lookup("." + style)).getText());
    }

    Bounds box(String id) {
        return Toolkit.get(() -> view.sceneToLocal(node(id).localToScene(node(id).getLayoutBounds())));
    }

    Object told(String id, AccessibleAttribute attribute) {
        return Toolkit.get(() -> node(id).queryAccessibleAttribute(attribute));
    }

    String told(String id) {
        return (String) told(id, AccessibleAttribute.TEXT);
    }

}
