package org.cstoexplainer.view.presenter;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.model.text.Words;
import org.cstoexplainer.view.kit.Ui;

/// The bar over the app while the teacher looks something up: what the class sees meanwhile, and the way back.
final class DeskBar extends HBox {

    /// Its height where its words need one line, px.
    private static final double HEIGHT = 52;

    private final Words words;
    private final Label says = Ui.label("", "desk-bar-text");

    DeskBar(Controllers controllers, Words words) {
        this.words = words;
        setId("desk-bar");
        getStyleClass().add("desk-bar");
        setAlignment(Pos.CENTER_LEFT);
        says.setId("desk-bar-text");
        setMinHeight(HEIGHT);
        setMaxHeight(USE_PREF_SIZE);
        says.setMinWidth(0);
        says.setWrapText(true);
        HBox.setHgrow(says, Priority.ALWAYS);
        says.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(says, Ui.button("desk-back", words.say("console.desk.back"), "fth-arrow-left", controllers.talk()::release));
    }

    /// Says what the class sees.
    ///
    /// @param apart whether the class has a display of its own
    void show(boolean apart) {
        says.setText(words.say(apart ? "console.desk" : "console.desk.one"));
    }
}
