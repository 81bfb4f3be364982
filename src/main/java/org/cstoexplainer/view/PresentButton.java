package org.cstoexplainer.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.controller.Slices;
import org.cstoexplainer.model.lesson.Lesson;
import org.cstoexplainer.model.state.Lessons;
import org.cstoexplainer.model.state.Overlay;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Tips;
import org.cstoexplainer.view.kit.Ui;

/// Begins the chosen lesson; beside it the lessons to choose from.
final class PresentButton extends HBox {

    private final Slices slices;
    private final Controllers controllers;
    private final Ambience ambience;
    private final Button start;
    private final MenuButton choice = new MenuButton();

    PresentButton(Slices slices, Controllers controllers, Ambience ambience) {
        this.slices = slices;
        this.controllers = controllers;
        this.ambience = ambience;
        var words = ambience.words();
        start = Ui.button("present", words.say("bar.present"), "fth-monitor", controllers.talk()::start);

        build();
    }

    private void build() {
        getStyleClass().add("present-button");
        start.getStyleClass().add("primary");
        choice.setId("present-choice");
        choice.getStyleClass().add("present-choice");
        choice.setGraphic(Ui.icon("fth-chevron-down"));
        choice.setAccessibleText(ambience.words().say("bar.present.choice"));
        Tips.on(choice, ambience.words().say("bar.present.choice"));
        choice.setMinWidth(USE_PREF_SIZE);
        choice.getItems().setAll(new MenuItem());
        choice.setOnShowing(_ -> choice.getItems().setAll(items()));
        getChildren().addAll(start, choice);
    }

    /// Shows it for the width there is.
    void show(boolean narrow) {
        var words = ambience.words();
        var row = new HBox(ambience.px(8), Ui.icon("fth-monitor"));
        if (!narrow) {
            row.getChildren().addAll(Ui.label(words.say("bar.present"), "present-word"), Ui.label(words.say("bar.present.key"), "present-key"));
        }
        row.setAlignment(Pos.CENTER);
        start.setText("");
        start.setGraphic(row);
        Ui.name(start, words.say("bar.present.name", words.of(Lessons.chosen(slices.now()).title())));
    }

    private List<MenuItem> items() {
        var items = new ArrayList<MenuItem>();
        var chosen = Lessons.chosen(slices.now());
        Lessons.all(slices.now()).forEach(lesson -> items.add(lesson(lesson, lesson.equals(chosen))));
        items.addAll(List.of(new SeparatorMenuItem(), item("menu.presentHere", controllers.talk()::startHere),
                item("menu.clicker", () -> controllers.overlay().open(new Overlay.Clicker(Optional.empty())))));
        return items;
    }

    private MenuItem lesson(Lesson lesson, boolean chosen) {
        var item = new RadioMenuItem(ambience.words().say("bar.lesson", ambience.words().of(lesson.title()), lesson.minutes()));
        item.setId("lesson-" + lesson.id().value());
        item.setSelected(chosen);
        item.setOnAction(_ -> controllers.talk().choose(lesson.id()));
        return item;
    }

    private MenuItem item(String key, Runnable action) {
        var item = new MenuItem(ambience.words().say(key));
        item.setId(key.replace('.', '-'));
        item.setOnAction(_ -> action.run());
        return item;
    }
}
