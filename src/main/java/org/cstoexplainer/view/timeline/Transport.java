package org.cstoexplainer.view.timeline;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.controller.Slices;
import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.model.state.TimelineLook;
import org.cstoexplainer.model.timeline.ClaimKind;
import org.cstoexplainer.model.timeline.Lane;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Tips;
import org.cstoexplainer.view.kit.Ui;

/// First, play, last, the filter, and the whole axis again.
final class Transport extends HBox {

    private final Slices slices;
    private final Controllers controllers;
    private final Ambience ambience;
    private final Button play;
    private final Button fit;
    private final MenuButton filter = new MenuButton();

    Transport(Slices slices, Controllers controllers, Ambience ambience) {
        this.slices = slices;
        this.controllers = controllers;
        this.ambience = ambience;
        var words = ambience.words();
        play = Ui.iconButton("play", words.say("timeline.play"), "fth-play", controllers.timeline()::togglePlay);
        fit = Ui.iconButton("timeline-fit", words.say("timeline.fit"), "fth-maximize-2", controllers.timeline()::fit);
        getStyleClass().add("transport");
        filter.setId("timeline-filter");
        filter.getStyleClass().addAll("flat", "button-like");
        filter.setGraphic(Ui.icon("fth-filter"));
        filter.setAccessibleText(words.say("timeline.filter"));
        Tips.on(filter, words.say("timeline.filter"));
        getChildren().addAll(
                Ui.iconButton("first-stop", words.say("timeline.first"), "fth-skip-back", controllers.story()::first), play,
                Ui.iconButton("last-stop", words.say("timeline.last"), "fth-skip-forward", controllers.story()::last),
                filter, fit);
        filter.setOnShowing(_ -> filter.getItems().setAll(items()));
        filter.getItems().setAll(new MenuItem());
        slices.state().subscribe(this::show);
    }

    private void show(AppState state) {
        var playing = state.timeline().playing();
        play.setGraphic(Ui.icon(playing ? "fth-pause" : "fth-play"));
        Ui.name(play, ambience.words().say(playing ? "timeline.pause" : "timeline.play"));
        play.setDisable(state.settings().reducedMotion());
        Ui.show(fit, state.timeline().window().zoom() > 1.001);
        filter.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("on"), state.timeline().filtered());
    }

    private java.util.List<MenuItem> items() {
        var look = slices.now().timeline();
        var items = new java.util.ArrayList<MenuItem>();
        for (var lane : Lane.values()) {
            items.add(check("lane." + key(lane), look.lanes().contains(lane), () -> controllers.timeline().toggle(lane)));
        }
        items.add(new SeparatorMenuItem());
        for (var kind : ClaimKind.values()) {
            items.add(check("kind." + key(kind), look.kinds().contains(kind), () -> controllers.timeline().toggle(kind)));
        }
        items.add(new SeparatorMenuItem());
        items.add(states(look));
        items.add(new SeparatorMenuItem());
        var all = new MenuItem(ambience.words().say("timeline.filter.clear"));
        all.setOnAction(_ -> controllers.timeline().clearFilter());
        all.setDisable(!look.filtered());
        items.add(all);
        return items;
    }

    private MenuItem check(String key, boolean on, Runnable action) {
        var item = new CheckMenuItem(ambience.words().say(key));
        item.setSelected(on);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private Menu states(TimelineLook look) {
        var menu = new Menu(ambience.words().say("timeline.filter.state"));
        var content = slices.now().content();
        for (var state : content.states()) {
            var name = content.country(state.state()).map(country -> ambience.words().of(country.name()));
            var item = new RadioMenuItem(name.orElse(state.state().value()));
            item.setSelected(look.state().filter(state.state()::equals).isPresent());
            item.setOnAction(_ -> controllers.timeline().filter(Optional.of(state.state())));
            menu.getItems().add(item);
        }
        return menu;
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
