package org.cstoexplainer.view.overlay;

import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.cstoexplainer.model.about.ThirdParty;
import org.cstoexplainer.view.kit.Ui;

/// Something that others made: its name, what it is used for, and its licence. Choosing it shows the text of the licence.
final class NoticeRow extends ToggleButton {

    NoticeRow(int index, ThirdParty part, ToggleGroup group, Consumer<ThirdParty> chosen) {
        setId("notice-" + index);
        getStyleClass().setAll("notice-row");
        var lines = new VBox(Ui.wrapped(part.name(), "text-strong"), Ui.wrapped(part.use(), "text-second"),
                Ui.wrapped(part.licence(), "text-caption"));
        lines.setMaxWidth(Double.MAX_VALUE);
        lines.prefWidthProperty().bind(widthProperty().subtract(28));
        setGraphic(lines);
        setAccessibleText(String.join(". ", part.name(), part.use(), part.licence()));
        setMaxWidth(Double.MAX_VALUE);
        setToggleGroup(group);
        setOnAction(_ -> chosen.accept(part));
    }

    /// The one that is chosen stays chosen.
    @Override
    public void fire() {
        if (!isSelected()) {
            super.fire();
        }
    }
}
