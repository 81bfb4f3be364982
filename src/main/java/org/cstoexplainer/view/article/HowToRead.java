package org.cstoexplainer.view.article;

import java.util.ArrayList;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cstoexplainer.model.press.Verdict;
import org.cstoexplainer.model.state.ArticleReading;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Glyphs;
import org.cstoexplainer.view.kit.Lines;
import org.cstoexplainer.view.kit.RichText;
import org.cstoexplainer.view.kit.Ui;

/// What stands in the card while no claim is open: how to read the page, and the verdicts with their counts.
final class HowToRead {

    private final Ambience ambience;
    private final ArticleReading reading;

    HowToRead(Ambience ambience, ArticleReading reading) {
        this.ambience = ambience;
        this.reading = reading;
    }

    ArrayList<Node> nodes() {
        var words = ambience.words();
        var text = RichText.flow(reading.bare().map(note -> words.say("article.how.none", words.of(note)))
                .orElseGet(() -> words.say("article.how.text", reading.content().claims().size())), "text-body");
        Lines.set(text, ambience.now(), 18, 27);
        var rows = new VBox(ambience.px(12));
        rows.setId("verdict-key");
        Stream.of(Verdict.values()).filter(verdict -> reading.count(verdict) > 0)
                .forEach(verdict -> rows.getChildren().add(row(verdict)));
        var nodes = new ArrayList<Node>();
        nodes.add(Ui.wrapped(words.say("article.how.title"), "text-title"));
        nodes.add(text);
        nodes.add(rows);
        return nodes;
    }

    private HBox row(Verdict verdict) {
        var words = ambience.words();
        var name = VerdictWords.name(verdict, words) + "\u2002" + reading.count(verdict);
        var lines = new VBox(Ui.wrapped(name, "text-strong"),
                Ui.wrapped(VerdictWords.meaning(verdict, words), "text-second"));
        HBox.setHgrow(lines, Priority.ALWAYS);
        var row = new HBox(ambience.px(12), Glyphs.boxed(Glyphs.of(verdict), ambience.px(22)), lines);
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }
}
