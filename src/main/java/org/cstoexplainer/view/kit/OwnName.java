package org.cstoexplainer.view.kit;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.cstoexplainer.model.settings.OwnCase;
import org.cstoexplainer.model.text.Words;

/// The field for the name of one's own case; what is written is kept at once.
public final class OwnName extends TextField {

    private final Words words;
    private final Consumer<String> written;
    private boolean showing;

    /// A field.
    ///
    /// @param written what takes the name
    /// @param told    is told when letters were left out of it
    public OwnName(String id, Words words, Consumer<String> written, Runnable told) {
        this.words = words;
        this.written = written;
        setId(id);
        setMinWidth(0);
        setPromptText(words.say("own.name.hint"));
        setAccessibleText(words.say("own.name"));
        Rightward.only(this, OwnCase.LONGEST, told);
        textProperty().subscribe((_, now) -> write(now));
    }

    private void write(String now) {
        if (!showing) {
            written.accept(now);
        }
    }

    /// Shows the name as it is kept; while one writes, it is the same already.
    public void show(String name) {
        if (!getText().equals(name)) {
            showing = true;
            setText(name);
            showing = false;
        }
    }

    /// The field under its label.
    public Node labelled(Ambience ambience) {
        var label = new Label(words.say("own.name"));
        label.getStyleClass().add("text-label-strong");
        label.setLabelFor(this);
        return new VBox(ambience.px(4), label, this);
    }
}
