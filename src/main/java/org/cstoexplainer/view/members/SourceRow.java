package org.cstoexplainer.view.members;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.id.SourceId;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Ui;

/// The sources of something that changed, as chips.
final class SourceRow extends FlowPane {

    /// @param numbered all sources of what is shown, in the order of their numbers
    SourceRow(Ambience ambience, Content content, List<SourceId> sources, List<SourceId> numbered,
            Consumer<SourceId> opened) {
        getStyleClass().add("members-sources");
        setHgap(ambience.px(8));
        setVgap(ambience.px(8));
        sources.forEach(id -> getChildren().add(chip(ambience, content, id, numbered.indexOf(id) + 1, opened)));
    }

    private static Button chip(Ambience ambience, Content content, SourceId id, int number, Consumer<SourceId> opened) {
        var words = ambience.words();
        var source = content.source(id);
        var chip = Ui.button("source-" + id, words.of(source.shortName()), "", () -> opened.accept(id));
        chip.getStyleClass().add("chip");
        chip.setGraphic(number(number));
        Ui.name(chip, words.say("members.source", number, words.of(source.publisher()), words.of(source.title())));
        return chip;
    }

    private static Label number(int number) {
        return Ui.label(String.valueOf(number), "number");
    }
}
