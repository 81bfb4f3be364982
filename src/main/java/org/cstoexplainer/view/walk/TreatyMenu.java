package org.cstoexplainer.view.walk;

import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.layout.Region;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.model.state.WalkReading;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Tips;

/// Says which treaty is walked, and runs the case through another.
final class TreatyMenu extends MenuButton {

    private final Controllers controllers;
    private final Ambience ambience;

    TreatyMenu(Controllers controllers, Ambience ambience) {
        this.controllers = controllers;
        this.ambience = ambience;
        setId("walk-treaty");
        getStyleClass().add("walk-menu");
        setMinWidth(Region.USE_PREF_SIZE);
        Tips.on(this, ambience.words().say("walk.treaty.choose"));
    }

    void show(WalkReading reading) {
        var words = ambience.words();
        setText(words.of(reading.instrument().shortName()));
        setAccessibleText(words.say("walk.treaty", words.of(reading.instrument().name())));
        getItems().setAll(reading.content().treaties().instruments().stream().map(one -> {
            var item = new RadioMenuItem(words.of(one.name()));
            item.setId("treaty-" + one.id());
            item.setSelected(one.id().equals(reading.instrument().id()));
            item.setOnAction(_ -> controllers.walk().choose(one.id()));
            return item;
        }).toList());
    }
}
