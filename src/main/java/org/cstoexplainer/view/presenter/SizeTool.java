package org.cstoexplainer.view.presenter;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.cstoexplainer.controller.ClassroomController;
import org.cstoexplainer.model.settings.TextSize;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Ui;

/// The size of the text on the class screen: smaller, the size, larger, and the keys.
final class SizeTool extends VBox {

    private final Ambience ambience;
    private final Label size = Ui.label("", "tool-name");

    SizeTool(ClassroomController controller, Ambience ambience) {
        this.ambience = ambience;
        var words = ambience.words();
        var smaller = button("text-smaller", "console.smaller", "fth-minus", controller::smaller);
        var larger = button("text-larger", "console.larger", "fth-plus", controller::larger);
        var row = new HBox(smaller, size, larger);
        row.setAlignment(Pos.CENTER);
        size.setId("class-text-size");
        size.setMinWidth(USE_PREF_SIZE);
        setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("tool-box");
        setAlignment(Pos.CENTER);
        getChildren().addAll(row, Ui.label(words.say("console.tool.size.key"), "tool-key"));
    }

    private Button button(String id, String key, String icon, Runnable action) {
        var button = Ui.iconButton(id, ambience.words().say(key), icon, action);
        button.getStyleClass().add("tool-step");
        return button;
    }

    /// Shows the size.
    void show(TextSize now) {
        setSpacing(ambience.px(2));
        size.setText(ambience.words().say("console.percent", now.percent()));
        size.setAccessibleText(ambience.words().say("console.size", now.percent()));
    }
}
