package org.cstoexplainer.view.kit;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.cstoexplainer.model.date.DateText;
import org.cstoexplainer.model.id.SourceId;
import org.cstoexplainer.model.source.Source;
import org.cstoexplainer.model.text.Words;

/// Numbered chips of sources; a chip tells title, publisher and date, and opens the list of sources there.
public final class SourceChips extends FlowPane {

    private final Ambience ambience;
    private final Consumer<SourceId> opened;

    /// Chips that call `opened`.
    public SourceChips(Ambience ambience, Consumer<SourceId> opened) {
        this.ambience = ambience;
        this.opened = opened;
        getStyleClass().add("source-chips");
    }

    /// Shows sources, numbered from 1.
    public void show(List<Source> sources) {
        setHgap(ambience.px(8));
        setVgap(ambience.px(8));
        getChildren().clear();
        for (var i = 0; i < sources.size(); i++) {
            var source = sources.get(i);
            getChildren().add(chip(i + 1, source, "source-" + source.id(), ambience.words().of(source.shortName())));
        }
    }

    /// Sources by their numbers alone, beside the one thing that they stand for.
    ///
    /// @param sources the sources
    /// @param numbers the number of each
    /// @param subject what they stand for: part of their ids
    public HBox marks(List<Source> sources, ToIntFunction<Source> numbers, String subject) {
        var marks = new HBox(ambience.px(8));
        marks.getStyleClass().add("source-marks");
        marks.getChildren().setAll(sources.stream()
                .map(source -> chip(numbers.applyAsInt(source), source, subject + "-" + source.id(), "")).toList());
        return marks;
    }

    private Button chip(int number, Source source, String id, String name) {
        var words = ambience.words();
        var chip = new Button(name);
        chip.setId(id);
        chip.setMinWidth(USE_PREF_SIZE);
        chip.getStyleClass().setAll("chip");
        chip.setGraphic(Ui.label(Integer.toString(number), "number"));
        Tips.on(chip, citation(source, words));
        chip.setAccessibleText(words.say("source.chip", number, citation(source, words)));
        chip.setOnAction(_ -> opened.accept(source.id()));
        return chip;
    }

    private static String citation(Source source, Words words) {
        var text = words.of(source.title()) + ". " + words.of(source.publisher());
        var dated = text + source.date().map(date -> ", " + DateText.full(date, words.lang())).orElse("");
        return source.quotedBy().map(relay -> dated + ", " + words.say("citation.quotedBy", words.of(relay))).orElse(dated);
    }
}
