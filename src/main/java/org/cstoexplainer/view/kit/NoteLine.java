package org.cstoexplainer.view.kit;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// An editor's note: an icon and one sentence.
public final class NoteLine extends HBox {

    /// A note with an icon of the Feather pack.
    public NoteLine(Ambience ambience, String literal, String words) {
        super(ambience.px(9));
        setAlignment(Pos.TOP_LEFT);
        getStyleClass().add("note-line");
        var icon = Ui.icon(literal);
        var text = RichText.flow(words, "text-second");
        Lines.set(text, ambience.now(), 16, 23);
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().addAll(icon, text);
    }
}
