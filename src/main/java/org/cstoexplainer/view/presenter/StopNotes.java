package org.cstoexplainer.view.presenter;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.cstoexplainer.model.story.Classroom;
import org.cstoexplainer.model.story.Stop;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.RichText;
import org.cstoexplainer.view.kit.Ui;

/// The notes of a stop, and its question for the class. A stop without notes shows its text.
///
/// @param ambience theme and measures
record StopNotes(Ambience ambience) {

    List<Node> of(Stop stop) {
        return stop.classroom().map(this::of).orElseGet(() -> List.of(note(ambience.words().of(stop.body()))));
    }

    private List<Node> of(Classroom classroom) {
        var words = ambience.words();
        var nodes = new ArrayList<Node>();
        classroom.notes().forEach(note -> nodes.add(note(words.of(note))));
        var ask = new VBox(ambience.px(4), Ui.label(words.say("console.ask"), "text-eyebrow"),
                RichText.flow(words.of(classroom.ask()), "note-ask"));
        ask.setId("ask");
        nodes.addAll(List.of(Ui.rule(), ask));
        return nodes;
    }

    private static Node note(String words) {
        return RichText.flow(words, "note");
    }
}
