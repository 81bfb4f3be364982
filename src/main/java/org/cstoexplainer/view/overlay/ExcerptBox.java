package org.cstoexplainer.view.overlay;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.cstoexplainer.model.content.problem.Excerpt;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Ui;

/// The lines around a mistake, with their numbers; the place itself is underlined.
final class ExcerptBox extends VBox {

    private final Ambience ambience;

    ExcerptBox(Excerpt excerpt, Ambience ambience) {
        this.ambience = ambience;
        getStyleClass().add("excerpt");
        excerpt.lines().forEach(line -> getChildren().add(row(line)));
    }

    private HBox row(Excerpt.Line line) {
        Label number = Ui.label(String.valueOf(line.number()), "excerpt-number");
        number.setMinWidth(ambience.px(52));
        var flow = new TextFlow();
        line.mark().ifPresentOrElse(mark -> marked(flow, line.text(), mark), () -> add(flow, line.text(), "excerpt-plain"));
        HBox.setHgrow(flow, Priority.ALWAYS);
        var row = new HBox(ambience.px(18), number, flow);
        row.getStyleClass().add(line.mark().isPresent() ? "excerpt-marked-line" : "excerpt-line");
        return row;
    }

    /// A mark at the very end of a line has nothing to underline: a blank stands for it.
    private static void marked(TextFlow flow, String text, Excerpt.Mark mark) {
        add(flow, text.substring(0, mark.start()), "excerpt-here");
        add(flow, mark.start() == mark.end() ? "\u00a0" : text.substring(mark.start(), mark.end()), "excerpt-mark");
        add(flow, text.substring(mark.end()), "excerpt-here");
    }

    private static void add(TextFlow flow, String words, String style) {
        if (!words.isEmpty()) {
            var text = new Text(words);
            text.getStyleClass().add(style);
            flow.getChildren().add(text);
        }
    }
}
