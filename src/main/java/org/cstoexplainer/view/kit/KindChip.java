package org.cstoexplainer.view.kit;

import java.util.Locale;
import javafx.scene.control.Label;
import org.cstoexplainer.model.timeline.ClaimKind;

/// The chip that says what kind of claim a card makes.
public final class KindChip extends Label {

    private final Ambience ambience;

    /// A chip without a kind yet.
    public KindChip(Ambience ambience) {
        this.ambience = ambience;
        getStyleClass().add("kind-chip");
        setMinWidth(USE_PREF_SIZE);
    }

    /// Shows a kind.
    public void show(ClaimKind kind) {
        setText(ambience.words().say("kind." + kind.name().toLowerCase(Locale.ROOT)));
        setGraphic(Ui.icon(Glyphs.icon(kind)));
    }
}
