package org.cstoexplainer.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.controller.Slices;
import org.cstoexplainer.model.settings.TextSize;
import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.model.state.Overlay;
import org.cstoexplainer.model.state.View;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Metrics;
import org.cstoexplainer.view.kit.Theme;
import org.cstoexplainer.view.kit.Tips;
import org.cstoexplainer.view.kit.Ui;

/// The bar that all views share.
final class TopBar extends HBox {

    private final Slices slices;
    private final Controllers controllers;
    private final Ambience ambience;
    private final Label brand;
    private final MenuButton views = new MenuButton();
    private final List<ViewTab> tabs = new ArrayList<>();
    private final Button find;
    private final Button theme;
    private final MenuButton size;
    private final MenuButton more;
    private final Label findKey;
    private final PresentButton present;

    TopBar(Slices slices, Controllers controllers, Ambience ambience) {
        this.slices = slices;
        this.controllers = controllers;
        this.ambience = ambience;
        var words = ambience.words();
        brand = Ui.label(words.say("app.name"), "brand");
        find = Ui.button("find", words.say("bar.find"), "fth-search", () -> controllers.overlay().open(new Overlay.Find("")));
        findKey = Ui.label(words.say("bar.find.key"), "text-caption");
        theme = Ui.iconButton("theme", words.say("bar.theme"), "fth-sun",
                () -> controllers.settings().nextTheme(ambience.theme().get().choice()));
        size = menu("text-size", "fth-type", "bar.textSize");
        more = menu("more", "fth-menu", "bar.more");
        present = new PresentButton(slices, controllers, ambience);
        build();
        slices.state().subscribe(this::show);
        ambience.metrics().subscribe(_ -> show(slices.now()));
        ambience.theme().subscribe(_ -> show(slices.now()));
    }

    private void build() {
        setId("top-bar");
        getStyleClass().add("top-bar");
        for (var view : View.values()) {
            tabs.add(new ViewTab(view, ambience, controllers.story()));
        }
        find.getStyleClass().add("find-box");
        find.setAccessibleText(ambience.words().say("bar.find"));
        views.setId("tab-list");
        views.getStyleClass().add("tab-list");
        views.setMinWidth(USE_PREF_SIZE);
        views.setMaxHeight(USE_PREF_SIZE);
        views.getItems().setAll(Stream.of(View.values()).map(this::choice).toList());
        getChildren().addAll(brand, views);
        getChildren().addAll(tabs);
        getChildren().addAll(Ui.spacer(), find, size, theme,
                Ui.iconButton("keys", ambience.words().say("bar.keys"), "fth-help-circle",
                        () -> controllers.overlay().open(new Overlay.Keys())), more, present);
    }

    private MenuItem choice(View view) {
        var item = new MenuItem(ambience.words().say("view." + view.name().toLowerCase(Locale.ROOT)));
        item.setOnAction(_ -> controllers.story().show(view));
        return item;
    }

    private MenuButton menu(String id, String icon, String name) {
        var menu = new MenuButton();
        menu.setId(id);
        menu.getStyleClass().add("flat");
        menu.setGraphic(Ui.icon(icon));
        menu.setAccessibleText(ambience.words().say(name));
        Tips.on(menu, ambience.words().say(name));
        menu.setMinWidth(USE_PREF_SIZE);
        menu.getItems().setAll(new MenuItem());
        menu.setOnShowing(_ -> menu.getItems().setAll(id.equals("more") ? moreItems() : sizeItems()));
        return menu;
    }

    private void show(AppState state) {
        var narrow = ambience.now().rail();
        var tight = ambience.now().band() == Metrics.Band.DRAWER;
        getStyleClass().setAll("top-bar", tight ? "tight" : "roomy");
        Ui.show(brand, !tight);
        setPrefHeight(ambience.now().topBar());
        setMinHeight(ambience.now().topBar());
        brand.setGraphic(new BrandMark(ambience.px(26)));
        brand.setText(narrow ? "" : ambience.words().say("app.name"));
        brand.setGraphicTextGap(ambience.px(10));
        brand.setPadding(new Insets(0, ambience.px(narrow ? 8 : 26), 0, 0));
        brand.setMinWidth(USE_PREF_SIZE);
        tabs.forEach(tab -> tab.show(state.place().view(), ambience.now()));
        tabs.forEach(tab -> Ui.show(tab, !ambience.now().slim()));
        Ui.show(views, ambience.now().slim());
        views.setText(ambience.words().say("view." + state.place().view().name().toLowerCase(Locale.ROOT) + ".short"));
        views.setAccessibleText(ambience.words().say("bar.views", views.getText()));
        find.setText(narrow ? "" : ambience.words().say("bar.find"));
        find.setGraphic(narrow ? Ui.icon("fth-search") : new HBox(ambience.px(8), Ui.icon("fth-search")));
        findBox(narrow);
        present.show(ambience.now().band() != Metrics.Band.BASE);
        theme.setGraphic(Ui.icon(icon(ambience.theme().get())));
        Ui.name(theme, ambience.words().say("bar.theme." + ambience.theme().get().name().toLowerCase(Locale.ROOT)));
    }

    private void findBox(boolean narrow) {
        find.getStyleClass().setAll("button", narrow ? "flat" : "find-box");
        find.setPrefWidth(narrow ? USE_COMPUTED_SIZE : ambience.px(168));
        find.setMinWidth(narrow ? USE_PREF_SIZE : ambience.px(110));
        find.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        find.setText(findWords(narrow));
    }

    /// The key is told where there is room for it.
    private String findWords(boolean narrow) {
        var word = ambience.words().say("bar.find");
        return narrow ? "" : ambience.now().band() == Metrics.Band.COMPACT ? word : word + "   " + findKey.getText();
    }

    private static String icon(Theme theme) {
        return switch (theme) {
            case LIGHT -> "fth-sun";
            case DARK -> "fth-moon";
            case PROJECTOR -> "fth-tv";
        };
    }

    private List<MenuItem> sizeItems() {
        var items = new ArrayList<MenuItem>();
        for (var choice : TextSize.values()) {
            var item = new RadioMenuItem(ambience.words().say("bar.percent", choice.percent()));
            item.setSelected(slices.now().settings().textSize() == choice);
            item.setOnAction(_ -> controllers.settings().textSize(choice));
            items.add(item);
        }
        return items;
    }

    private List<MenuItem> moreItems() {
        var state = slices.now();
        return List.of(
                item("menu.back", state.trail().behind().isEmpty(), controllers.story()::back),
                item("menu.forward", state.trail().ahead().isEmpty(), controllers.story()::forward),
                new SeparatorMenuItem(),
                item("menu.sources", false, () -> controllers.overlay().open(new Overlay.Sources(true, Optional.empty()))),
                item("menu.outline", false, () -> controllers.overlay().open(new Overlay.Outline())),
                check("menu.tables", state.settings().tables(), controllers.settings()::toggleTables),
                new SeparatorMenuItem(),
                check("menu.calm", state.settings().reducedMotion(), controllers.settings()::toggleMotion),
                check("menu.keys", state.settings().singleKeys(), controllers.settings()::toggleSingleKeys),
                new SeparatorMenuItem(),
                item("menu.print", false, () -> controllers.overlay().open(Overlay.Print.FIRST)),
                item("menu.guide", false, () -> controllers.overlay().open(new Overlay.Guide())),
                item("menu.lessons", false, () -> controllers.overlay().open(new Overlay.Lessons(Optional.empty()))),
                item("menu.record", state.teaching().given().isEmpty(), () -> controllers.overlay().open(new Overlay.Record())),
                new SeparatorMenuItem(),
                item("menu.about", false, () -> controllers.overlay().open(new Overlay.About())));
    }

    private MenuItem item(String key, boolean off, Runnable action) {
        var item = new MenuItem(ambience.words().say(key));
        item.setId(key.replace('.', '-'));
        item.setDisable(off);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private MenuItem check(String key, boolean on, Runnable action) {
        var item = new CheckMenuItem(ambience.words().say(key));
        item.setId(key.replace('.', '-'));
        item.setSelected(on);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
