package org.cstoexplainer.view.presenter;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.model.settings.ThemeChoice;
import org.cstoexplainer.model.state.Overlay;
import org.cstoexplainer.view.BrandMark;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Keyed;
import org.cstoexplainer.view.kit.Ui;

/// The bar of the console: which display the class has, the time of day, the way out.
final class ConsoleBar extends HBox {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final List<ThemeChoice> COLOURS = List.of(ThemeChoice.PROJECTOR, ThemeChoice.LIGHT, ThemeChoice.DARK);

    private final Controllers controllers;
    private final Ambience ambience;
    private final Label brand = Ui.label("", "brand");
    private final Label display = Ui.label("", "text-second");
    private final Label time = Ui.label("", "console-clock");
    private final MenuButton more = new MenuButton();
    private final Button swap;
    private ThemeChoice colours = ThemeChoice.PROJECTOR;

    ConsoleBar(Controllers controllers, Room room, Ambience ambience) {
        this.controllers = controllers;
        this.ambience = ambience;
        swap = Ui.button("swap", ambience.words().say("console.swap"), "fth-repeat", room::swap);
        build();
    }

    private void build() {
        var words = ambience.words();
        setId("console-bar");
        getStyleClass().addAll("top-bar", "console-bar");
        brand.setText(words.say("console.title"));
        display.setId("console-display");
        display.setGraphic(Ui.icon("fth-monitor"));
        display.setMinWidth(0);
        time.setId("console-clock");
        time.setGraphic(Ui.icon("fth-clock"));
        time.setMinWidth(USE_PREF_SIZE);
        swap.getStyleClass().add("flat");
        var end = Ui.button("console-end", words.say("console.close"), "fth-x", controllers.talk()::end);
        more.setId("console-more");
        more.getStyleClass().add("flat");
        more.setGraphic(Ui.icon("fth-menu"));
        more.setAccessibleText(words.say("bar.more"));
        more.setMinWidth(USE_PREF_SIZE);
        more.getItems().setAll(new MenuItem());
        more.setOnShowing(_ -> more.getItems().setAll(items()));
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(brand, display, swap, Ui.spacer(), time, Ui.iconButton("console-keys", words.say("bar.keys"), "fth-help-circle",
                () -> controllers.overlay().open(new Overlay.Keys())), more, end);
    }

    /// Shows which display the class has.
    void show(Now now, Optional<Seating> seating) {
        brand.setGraphic(new BrandMark(ambience.px(26)));
        brand.setGraphicTextGap(ambience.px(10));
        brand.setMinWidth(USE_PREF_SIZE);
        brand.setContentDisplay(ambience.now().narrow() ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        setSpacing(ambience.px(12));
        colours = now.state().settings().classroom().theme();
        display.setText(seating.map(this::say).orElse(""));
        Ui.show(swap, seating.filter(Seating::apart).isPresent());
    }

    private String say(Seating seating) {
        var place = seating.classes();
        return ambience.words().say(ambience.now().rail() ? "console.display.short" : "console.display", seating.number(),
                Math.round(place.width()), Math.round(place.height()), ambience.words().say("console.colours." + Keyed.of(colours)));
    }

    /// Shows the time of day.
    void tick(Instant now) {
        time.setText(CLOCK.format(now.atZone(ZoneId.systemDefault())));
    }

    private List<MenuItem> items() {
        var items = new ArrayList<MenuItem>();
        COLOURS.forEach(choice -> items.add(colour(choice)));
        var clicker = new MenuItem(ambience.words().say("menu.clicker"));
        clicker.setId("console-clicker");
        clicker.setOnAction(_ -> controllers.overlay().open(new Overlay.Clicker(Optional.empty())));
        items.addAll(List.of(new SeparatorMenuItem(), clicker));
        return items;
    }

    private MenuItem colour(ThemeChoice choice) {
        var item = new RadioMenuItem(ambience.words().say("console.choose." + Keyed.of(choice)));
        item.setId("colours-" + Keyed.of(choice));
        item.setSelected(choice == colours);
        item.setOnAction(_ -> controllers.classroom().theme(choice));
        return item;
    }
}
