package org.cstoexplainer.view.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.cstoexplainer.model.glossary.Term;
import org.cstoexplainer.model.glossary.TermFinder;

/// Sets a paragraph: words between quotation marks in serif, and the first occurrence of each glossary term as a link.
public final class RichText {

    private static final Pattern QUOTED = Pattern.compile("“[^”]*”");

    private RichText() {
    }

    /// A flow.
    ///
    /// @param words  the paragraph
    /// @param style  the style class of its plain words
    /// @param terms  the terms to mark, with those that were marked on the card before left out
    /// @param opened what a click on a term does
    public static TextFlow flow(String words, String style, List<TermFinder.Found> terms, Consumer<Anchored> opened) {
        var flow = new TextFlow();
        flow.getChildren().setAll(nodes(words, style, terms, opened));
        return flow;
    }

    /// A flow without terms.
    public static TextFlow flow(String words, String style) {
        return flow(words, style, List.of(), _ -> { });
    }

    /// A term that was clicked, and the node it hangs on.
    ///
    /// @param term the term
    /// @param node the link
    public record Anchored(Term term, Node node) {
    }

    private static List<Node> nodes(String words, String style, List<TermFinder.Found> terms, Consumer<Anchored> opened) {
        var nodes = new ArrayList<Node>();
        var at = 0;
        for (var marked : terms) {
            plain(words.substring(at, marked.start()), style, nodes);
            nodes.add(link(words.substring(marked.start(), marked.end()), style, marked.term(), opened));
            at = marked.end();
        }
        plain(words.substring(at), style, nodes);
        return nodes;
    }

    private static void plain(String words, String style, List<Node> nodes) {
        var at = 0;
        var quoted = QUOTED.matcher(words);
        while (quoted.find()) {
            add(words.substring(at, quoted.start()), nodes, style);
            add(quoted.group(), nodes, style, "text-quote-inline");
            at = quoted.end();
        }
        add(words.substring(at), nodes, style);
    }

    private static void add(String words, List<Node> nodes, String... styles) {
        if (!words.isEmpty()) {
            var text = new Text(words);
            text.getStyleClass().addAll(styles);
            nodes.add(text);
        }
    }

    private static Node link(String words, String style, Term term, Consumer<Anchored> opened) {
        var link = new Hyperlink(words);
        link.getStyleClass().addAll("term", style);
        link.setId("term-" + term.id());
        link.setOnAction(_ -> opened.accept(new Anchored(term, link)));
        return link;
    }
}
