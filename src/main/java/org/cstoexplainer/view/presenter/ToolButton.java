package org.cstoexplainer.view.presenter;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Tips;
import org.cstoexplainer.view.kit.Ui;

/// A tool of the console: its icon, its name and its key; without its name where there is no room. The state decides whether
/// it is on.
final class ToolButton extends ToggleButton {

    private final Ambience ambience;
    private final VBox filling = new VBox();
    private final HBox head = new HBox();
    private final Label name;

    /// A tool.
    ///
    /// @param id     its id; its words are `console.tool.` and the id
    /// @param icon   its icon
    /// @param action what it does
    ToolButton(String id, String icon, Ambience ambience, Runnable action) {
        this.ambience = ambience;
        setId("tool-" + id);
        var words = ambience.words();
        name = Ui.label(words.say("console.tool." + id), "tool-name");
        var key = Ui.label(words.say("console.tool." + id + ".key"), "tool-key");
        head.getChildren().addAll(Ui.icon(icon), name);
        head.setAlignment(Pos.CENTER);
        filling.getChildren().addAll(head, key);
        filling.setAlignment(Pos.CENTER);
        filling.setMouseTransparent(true);
        getStyleClass().add("tool");
        setGraphic(filling);
        setMinWidth(0);
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        var said = words.say("console.tool.name", words.say("console.tool." + id), words.say("console.tool." + id + ".key"));
        setAccessibleText(said);
        Tips.on(this, said);
        setOnAction(_ -> action.run());
    }

    /// Shows whether it is on.
    void show(boolean on) {
        head.setSpacing(ambience.px(6));
        filling.setSpacing(ambience.px(2));
        Ui.show(name, !ambience.now().narrow());
        setSelected(on);
    }
}
