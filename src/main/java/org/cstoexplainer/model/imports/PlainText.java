package org.cstoexplainer.model.imports;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cstoexplainer.model.text.Direction;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// The words of HTML: paragraphs one blank line apart, entities as characters. Text without paragraphs keeps its lines.
///
/// @param text   the words
/// @param marked whether there was more than paragraphs and ends of lines
/// @param turned whether letters from right to left were left out, which cannot be shown ([Direction])
record PlainText(String text, boolean marked, boolean turned) {

    private static final Set<String> UNREAD = Set.of("script", "style", "iframe", "object", "template", "noscript");
    private static final Set<String> BLOCKS = Set.of("p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "ul", "ol",
            "table", "pre", "section", "article", "figure", "hr", "dl");
    private static final Set<String> LINES = Set.of("br", "li", "tr", "dt", "dd", "figcaption");
    private static final Set<String> CARRIED = Set.of("p", "br");

    /// No words at all.
    static final PlainText NONE = new PlainText("", false, false);

    private static final String UNREAD_ONES = String.join(",", UNREAD);
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}&&[^\n]]+");
    private static final Pattern SPACES = Pattern.compile(" {2,}");
    private static final Pattern GAPS = Pattern.compile("\n{3,}");
    private static final Pattern ENDS = Pattern.compile("\\s*\n\\s*");

    static PlainText of(String html) {
        // without these two there is nothing in it that HTML would say otherwise, and most of a table is dates
        return html.indexOf('<') < 0 && html.indexOf('&') < 0 ? of(html, false) : parsed(html);
    }

    private static PlainText of(String words, boolean marked) {
        return new PlainText(tidy(Direction.without(words)), marked, Direction.turns(words));
    }

    private static PlainText parsed(String html) {
        var body = Jsoup.parseBodyFragment(html).body();
        var elements = body.getAllElements().stream().skip(1).map(Element::normalName).collect(Collectors.toSet());
        var lines = elements.stream().noneMatch(name -> BLOCKS.contains(name) || LINES.contains(name));
        return of(words(body, lines), !CARRIED.containsAll(elements));
    }

    private static String words(Element body, boolean lines) {
        var words = new StringBuilder();
        body.select(UNREAD_ONES).remove();
        body.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode text) {
                    words.append(lines ? text.getWholeText() : BLANKS.matcher(text.getWholeText()).replaceAll(" "));
                } else {
                    words.append(gap(node));
                }
            }

            @Override
            public void tail(Node node, int depth) {
                words.append(BLOCKS.contains(node.normalName()) ? "\n\n" : "");
            }
        });
        return words.toString();
    }

    private static String gap(Node node) {
        return BLOCKS.contains(node.normalName()) ? "\n\n" : LINES.contains(node.normalName()) ? "\n" : "";
    }

    /// One blank between words, no blank at the ends of lines, no character that cannot be seen.
    private static String tidy(String words) {
        var seen = UNSEEN.matcher(words.replace("\r\n", "\n").replace('\r', '\n')).replaceAll(" ");
        var lines = seen.lines().map(line -> SPACES.matcher(line).replaceAll(" ").strip()).collect(Collectors.joining("\n"));
        var tidy = GAPS.matcher(lines).replaceAll("\n\n").strip();
        return tidy.replace('\u00a0', ' ').isBlank() ? "" : tidy;
    }

    /// The words in one line.
    String line() {
        return ENDS.matcher(text).replaceAll(" ");
    }
}
