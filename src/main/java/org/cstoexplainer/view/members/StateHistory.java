package org.cstoexplainer.view.members;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.date.DateText;
import org.cstoexplainer.model.state.Legend;
import org.cstoexplainer.model.state.Roll;
import org.cstoexplainer.model.state.Span;
import org.cstoexplainer.model.world.StoryState;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Glyphs;
import org.cstoexplainer.view.kit.HistoryBar;
import org.cstoexplainer.view.kit.Keyed;
import org.cstoexplainer.view.kit.NoteLine;
import org.cstoexplainer.view.kit.Ui;

/// The history of the state that is selected: its name, its bar, and what it was since when.
final class StateHistory extends VBox {

    StateHistory(Ambience ambience, Content content, StoryState state, Runnable closed) {
        var words = ambience.words();
        setId("members-state");
        getStyleClass().add("members-state");
        var name = Ui.label(words.of(content.country(state.state()).orElseThrow().name()), "text-heading");
        var close = Ui.iconButton("members-state-close", words.say("members.closeState", name.getText()), "fth-x", closed);
        var head = new HBox(name, Ui.spacer(), close);
        head.getStyleClass().add("members-state-head");
        HBox.setHgrow(name, Priority.SOMETIMES);
        var bar = new HistoryBar(ambience);
        bar.show(state, Roll.firstYear(content), content.story().checked());
        getChildren().addAll(head, bar);
        Span.of(state, content.story().checked().latest()).forEach(span -> getChildren().add(line(ambience, span)));
        if (state.segments().isEmpty()) {
            getChildren().add(Ui.wrapped(words.of(state.summary()), "text-plain"));
        }
        state.mayHaveChanged().ifPresent(note -> getChildren().add(
                new NoteLine(ambience, "fth-clock", words.of(note))));
    }

    private static HBox line(Ambience ambience, Span span) {
        var words = ambience.words();
        var text = Ui.wrapped(words.say("members.line." + Keyed.of(span.status()),
                DateText.full(span.start(), words.lang())), "text-plain");
        HBox.setHgrow(text, Priority.ALWAYS);
        var line = new HBox(Glyphs.boxed(Glyphs.of(Legend.of(span.status())), ambience.px(14)), text);
        line.getStyleClass().add("members-state-line");
        return line;
    }
}
