package org.cstoexplainer.view.overlay;

import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.controller.Slices;
import org.cstoexplainer.model.export.Outline;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Ui;

/// The screen as text: to be read with the keyboard, copied and saved.
public final class OutlineView extends Dialog {

    private final TextArea text = new TextArea();

    /// The dialog.
    public OutlineView(Slices slices, Controllers controllers, Ambience ambience) {
        super("outline", ambience.words().say("outline.heading"), ambience, controllers.overlay()::close);
        text.setText(Outline.of(slices.now(), ambience.words()).toText());
        build(slices, controllers, ambience);
    }

    private void build(Slices slices, Controllers controllers, Ambience ambience) {
        var words = ambience.words();
        text.setId("outline-text");
        text.getStyleClass().add("reading-area");
        text.setEditable(false);
        text.setWrapText(true);
        text.setAccessibleText(words.say("outline.heading"));
        text.setMinHeight(0);
        VBox.setVgrow(text, Priority.ALWAYS);
        var copy = Ui.button("outline-copy", words.say("outline.copy"), "fth-copy",
                () -> controllers.desk().copy(text.getText(), "notice.outline"));
        var name = words.say("outline.file", slices.now().place().stop());
        var save = Ui.button("outline-save", words.say("outline.save"), "fth-save",
                () -> controllers.desk().save(text.getText(), name));
        var close = Ui.button("outline-close", words.say("overlay.close.button"), "", controllers.overlay()::close);
        close.getStyleClass().add("primary");
        var foot = new HBox(copy, save, Ui.spacer(), close);
        foot.getStyleClass().add("dialog-foot");
        var lead = Ui.wrapped(words.say("outline.lead"), "text-second");
        Ui.show(lead, !ambience.now().low());
        fill(text, lead, text, foot);
    }
}
