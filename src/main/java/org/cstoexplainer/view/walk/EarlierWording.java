package org.cstoexplainer.view.walk;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.model.state.WalkReading;
import org.cstoexplainer.model.text.Wording;
import org.cstoexplainer.model.treaty.Earlier;
import org.cstoexplainer.model.treaty.Passage;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.SourceChips;
import org.cstoexplainer.view.kit.Ui;

/// The earlier wording beside the present one, paragraph by paragraph, with what changed marked; then what changed, point by
/// point.
record EarlierWording(Earlier earlier, WalkReading reading, Controllers controllers, Ambience ambience) {

    List<Node> nodes() {
        var nodes = new ArrayList<Node>();
        var title = Ui.wrapped(ambience.words().say("walk.earlier.title"), "text-heading");
        title.setId("earlier-title");
        nodes.add(title);
        nodes.add(Ui.wrapped(ambience.words().say("walk.earlier.marked"), "text-caption"));
        var before = reading.paragraphs(earlier.text());
        var since = reading.instrument().clauses().stream().flatMap(clause -> reading.paragraphs(clause.text()).stream()).toList();
        for (var i = 0; i < Math.max(before.size(), since.size()); i++) {
            nodes.add(pair(i < before.size() ? old(before.get(i), i) : new VBox(), i < since.size() ? now(since.get(i)) : new VBox()));
        }
        nodes.add(Ui.wrapped(of(earlier.note()), "text-caption"));
        var changes = Ui.wrapped(ambience.words().say("walk.earlier.changes"), "text-heading");
        changes.setId("earlier-changes");
        nodes.add(changes);
        earlier.changes().forEach(change -> nodes.add(change(change)));
        return nodes;
    }

    private VBox old(String paragraph, int index) {
        var column = new VBox(ambience.px(6), Ui.wrapped(ambience.words().say("walk.earlier.then"), "text-label-strong"),
                quoted(Passage.before(earlier, paragraph)));
        if (index < earlier.rendering().size()) {
            column.getChildren().add(Ui.wrapped(of(earlier.rendering().get(index)), "text-second"));
        }
        return column;
    }

    private VBox now(String paragraph) {
        return new VBox(ambience.px(6), Ui.wrapped(ambience.words().say("walk.earlier.since"), "text-label-strong"),
                quoted(Passage.since(earlier, paragraph)));
    }

    private static TextFlow quoted(List<Passage> passages) {
        var flow = new TextFlow(text("“", "text-quote"));
        passages.forEach(passage -> {
            var words = text(passage.words(), "text-quote");
            if (passage.changed()) {
                words.getStyleClass().add("changed-words");
            }
            flow.getChildren().add(words);
        });
        flow.getChildren().add(text("”", "text-quote"));
        return flow;
    }

    private static Text text(String words, String style) {
        var text = new Text(words);
        text.getStyleClass().add(style);
        return text;
    }

    private Node pair(VBox old, VBox now) {
        var narrow = ambience.now().rail();
        var grid = new GridPane();
        grid.setHgap(ambience.px(20));
        grid.setVgap(ambience.px(10));
        grid.getStyleClass().add("row");
        for (var i = 0; i < (narrow ? 1 : 2); i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(narrow ? 100 : 50);
            grid.getColumnConstraints().add(column);
        }
        grid.add(old, 0, 0);
        grid.add(now, narrow ? 0 : 1, narrow ? 1 : 0);
        return grid;
    }

    private Node change(Earlier.Amendment change) {
        var words = ambience.words();
        var chips = new SourceChips(ambience, controllers.overlay()::openSource);
        chips.show(change.sources().stream().map(reading.content()::source).toList());
        var row = new VBox(ambience.px(4),
                Ui.wrapped(words.say(change.changed() ? "walk.changed" : "walk.unchanged", of(change.point())), "text-strong"),
                Ui.wrapped(words.say("walk.was", of(change.before())), "text-second"),
                Ui.wrapped(words.say("walk.now", of(change.after())), "text-plain"), chips);
        row.getStyleClass().add("row");
        return row;
    }

    private String of(Wording wording) {
        return ambience.words().of(wording);
    }
}
