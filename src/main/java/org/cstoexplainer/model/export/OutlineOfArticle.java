package org.cstoexplainer.model.export;

import java.util.ArrayList;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cstoexplainer.model.id.ClaimId;
import org.cstoexplainer.model.id.TextId;
import org.cstoexplainer.model.press.ArticleLayout;
import org.cstoexplainer.model.press.Claim;
import org.cstoexplainer.model.press.Verdict;
import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.model.state.ArticleReading;

/// The checked article: the verdicts with their counts, the open claim, and the text with its claims numbered.
final class OutlineOfArticle {

    private static final TextId ARTICLE = new TextId("article");

    private final ArticleReading reading;
    private final OutlinePen pen;
    private final Set<ClaimId> listed;

    private OutlineOfArticle(ArticleReading reading, OutlinePen pen) {
        this.reading = reading;
        this.pen = pen;
        listed = reading.listed().stream().map(Claim::id).collect(Collectors.toSet());
    }

    static void write(AppState state, OutlinePen pen) {
        var outline = new OutlineOfArticle(ArticleReading.of(state), pen);
        pen.paragraph(pen.of(state.content().story().checkedNote()));
        outline.filter();
        outline.reading.open().ifPresentOrElse(claim -> OutlineOfClaim.write(claim, outline.reading, pen), outline::how);
        outline.go();
        outline.text();
    }

    private void filter() {
        pen.heading(2, pen.say("outline.article.filter"));
        pen.list(Stream.concat(Stream.of(pen.say("article.all") + " " + reading.content().claims().size()),
                Stream.of(Verdict.values()).filter(verdict -> reading.count(verdict) > 0)
                        .map(verdict -> verdict(verdict) + " " + reading.count(verdict))).toList());
        pen.paragraph(pen.say("outline.article.shown", reading.verdict().map(this::verdict)
                .orElseGet(() -> pen.say("article.all"))));
    }

    private String verdict(Verdict verdict) {
        return pen.say("verdict." + OutlinePen.key(verdict));
    }

    private void how() {
        pen.heading(2, pen.say("article.how.title"));
        pen.paragraph(reading.bare().map(note -> pen.say("article.how.none", pen.of(note)))
                .orElseGet(() -> pen.say("article.how.text", reading.content().claims().size())));
        pen.list(Stream.of(Verdict.values()).filter(verdict -> reading.count(verdict) > 0)
                .map(verdict -> pen.say("outline.article.means", verdict(verdict), reading.count(verdict),
                        pen.say("verdict." + OutlinePen.key(verdict) + ".means"))).toList());
    }

    private void go() {
        var ways = new ArrayList<String>();
        reading.open().flatMap(_ -> reading.before()).ifPresent(claim -> ways.add(pen.say("outline.back", name(claim))));
        reading.after().ifPresent(claim -> ways.add(pen.say("outline.next", name(claim))));
        if (!ways.isEmpty()) {
            pen.heading(3, pen.say("outline.go"));
            pen.list(ways);
        }
    }

    private String name(Claim claim) {
        return pen.say("article.claim", reading.number(claim.id()));
    }

    private void text() {
        var content = reading.content();
        pen.heading(2, pen.say("outline.article.text"));
        ArticleLayout.of(content.bodies().getOrDefault(ARTICLE, ""), content.claims()).paragraphs().forEach(this::paragraph);
        content.claims().stream().filter(claim -> claim.phrase().isEmpty()).forEach(claim -> pen.paragraph(missing(claim)));
    }

    /// What the article leaves out; where the claim is listed, its verdict says already that it is missing.
    private String missing(Claim claim) {
        var words = first(pen.of(claim.accurate()));
        return listed.contains(claim.id()) ? marked(claim, words) : pen.say("article.missing", words);
    }

    private void paragraph(ArticleLayout.Paragraph paragraph) {
        var words = paragraph.runs().stream().map(this::run).collect(Collectors.joining());
        switch (paragraph.rank()) {
            case TITLE, HEADING -> pen.heading(3, words);
            case BODY -> pen.paragraph(words);
        }
    }

    private String run(ArticleLayout.Run run) {
        return switch (run) {
            case ArticleLayout.Run.Plain(var words) -> words;
            case ArticleLayout.Run.Marked(var id, var words) -> marked(reading.content().claim(id), words);
        };
    }

    /// The words of a claim with its number and verdict; those that are not listed are plain.
    private String marked(Claim claim, String words) {
        if (!listed.contains(claim.id())) {
            return words;
        }
        var open = reading.open().filter(claim::equals).isPresent();
        return pen.say(open ? "outline.article.open" : "outline.article.claim", reading.number(claim.id()),
                verdict(claim.verdict()), words);
    }

    private static String first(String text) {
        var end = text.indexOf(". ");
        return end < 0 ? text : text.substring(0, end + 1);
    }
}
