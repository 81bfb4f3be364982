package org.cstoexplainer.view.overlay;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.text.Text;
import org.cstoexplainer.model.search.Snippet;

/// Sets a piece of text: what was found in SemiBold, somebody's words in serif.
final class FoundText {

    private FoundText() {
    }

    static List<Node> of(Snippet snippet) {
        var text = snippet.text();
        var nodes = new ArrayList<Node>();
        var quoted = quoted(text);
        var from = 0;
        for (var i = 1; i <= text.length(); i++) {
            if (i == text.length() || quoted[i] != quoted[from] || marked(snippet, i) != marked(snippet, from)) {
                nodes.add(text(text.substring(from, i), marked(snippet, from), quoted[from]));
                from = i;
            }
        }
        return nodes;
    }

    private static Text text(String words, boolean marked, boolean quoted) {
        var text = new Text(words);
        text.getStyleClass().add("found-text");
        if (marked) {
            text.getStyleClass().add("found-mark");
        }
        if (quoted) {
            text.getStyleClass().add(marked ? "found-quoted" : "text-quote-inline");
        }
        return text;
    }

    private static boolean marked(Snippet snippet, int index) {
        return snippet.marks().stream().anyMatch(mark -> mark.start() <= index && index < mark.end());
    }

    /// Which characters are somebody's words; a piece may begin within a quotation.
    private static boolean[] quoted(String text) {
        var quoted = new boolean[text.length()];
        var close = text.indexOf('”');
        var open = text.indexOf('“');
        var inside = close >= 0 && (open < 0 || close < open);
        for (var i = 0; i < text.length(); i++) {
            inside = inside || text.charAt(i) == '“';
            quoted[i] = inside;
            inside = inside && text.charAt(i) != '”';
        }
        return quoted;
    }
}
