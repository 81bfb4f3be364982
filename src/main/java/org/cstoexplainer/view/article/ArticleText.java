package org.cstoexplainer.view.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.layout.VBox;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.id.ClaimId;
import org.cstoexplainer.model.id.TextId;
import org.cstoexplainer.model.press.ArticleLayout;
import org.cstoexplainer.model.press.Claim;
import org.cstoexplainer.model.state.ArticleReading;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Metrics;
import org.cstoexplainer.view.kit.SeekPane;

/// The article's own text, with its claims marked in place.
final class ArticleText extends SeekPane {

    private static final TextId ARTICLE = new TextId("article");
    private static final PseudoClass FILTERED = PseudoClass.getPseudoClass("filtered");

    private final Ambience ambience;
    private final Consumer<ClaimId> opened;
    private List<ClaimParagraph> paragraphs = List.of();
    private Optional<ClaimId> open = Optional.empty();

    ArticleText(Ambience ambience, Consumer<ClaimId> opened) {
        super("article-text");
        this.ambience = ambience;
        this.opened = opened;
        getStyleClass().add("article-text");
        column().getStyleClass().add("article-column");
        ambience.metrics().subscribe(now -> measure(now));
    }

    /// Shows the text of the article.
    void show(Content content) {
        var reading = new ArticleReading(content, Optional.empty(), Optional.empty());
        var layout = ArticleLayout.of(content.bodies().getOrDefault(ARTICLE, ""), content.claims());
        var all = new ArrayList<ClaimParagraph>();
        layout.paragraphs().forEach(paragraph -> all.add(paragraph(paragraph, reading)));
        content.claims().stream().filter(claim -> claim.phrase().isEmpty())
                .forEach(claim -> all.add(missing(claim, reading)));
        paragraphs = List.copyOf(all);
        paragraphs.stream().flatMap(paragraph -> paragraph.marks().stream()).forEach(mark ->
                mark.words().focusVisibleProperty().subscribe(visible -> seekFocused(mark.id(), visible)));
        column().getChildren().setAll(paragraphs);
        measure(ambience.now());
    }

    /// Marks the claims that are listed, and leaves the others plain.
    void showListed(ArticleReading reading) {
        var listed = reading.listed().stream().map(Claim::id).collect(Collectors.toSet());
        column().pseudoClassStateChanged(FILTERED, reading.verdict().isPresent());
        paragraphs.forEach(paragraph -> paragraph.showListed(listed));
    }

    /// Marks the claim that is open, and scrolls so that it is in the upper half.
    void showOpen(Optional<ClaimId> claim) {
        open = claim;
        paragraphs.forEach(paragraph -> paragraph.showOpen(claim));
        seek(claim);
    }

    private void measure(Metrics now) {
        var narrow = now.rail();
        column().setPadding(new Insets(now.px(24), now.px(narrow ? 20 : 40), now.px(32), side(now)));
        column().setSpacing(now.px(15));
        column().setMaxWidth(side(now) + now.px(680) + now.px(narrow ? 20 : 40));
        paragraphs.forEach(paragraph -> {
            paragraph.measure(now);
            VBox.setMargin(paragraph, new Insets(now.px(paragraph.above()), 0, 0, 0));
        });
        seek(open);
    }

    private static double side(Metrics now) {
        return switch (now.band()) {
            case DRAWER, RAIL -> now.px(26);
            case COMPACT -> now.px(44);
            case BASE -> now.px(72);
        };
    }

    private ClaimParagraph paragraph(ArticleLayout.Paragraph paragraph, ArticleReading reading) {
        var pieces = paragraph.runs().stream().map(run -> piece(run, reading)).toList();
        return switch (paragraph.rank()) {
            case TITLE -> new ClaimParagraph("article-title", pieces, 28, 36, 0, opened);
            case HEADING -> new ClaimParagraph("article-heading", pieces, 20, 26, 10, opened);
            case BODY -> new ClaimParagraph("article-body", pieces, 18.5, 30, 0, opened);
        };
    }

    private Piece piece(ArticleLayout.Run run, ArticleReading reading) {
        return switch (run) {
            case ArticleLayout.Run.Plain(var words) -> new PlainWords(words);
            case ArticleLayout.Run.Marked(var id, var words) -> mark(reading.content().claim(id), words, reading);
        };
    }

    private ClaimMark mark(Claim claim, String words, ArticleReading reading) {
        return new ClaimMark(claim, words,
                VerdictWords.accessible(claim, reading.number(claim.id()), ambience.words()), ambience, opened);
    }

    private ClaimParagraph missing(Claim claim, ArticleReading reading) {
        var words = ambience.words().say("article.missing", VerdictWords.phrase(claim, ambience.words()));
        return new ClaimParagraph("article-missing", List.of(mark(claim, words, reading)), 16, 26, 10, opened);
    }

    private void seekFocused(ClaimId claim, boolean visible) {
        if (visible) {
            seek(Optional.of(claim));
        }
    }

    private void seek(Optional<ClaimId> claim) {
        claim.ifPresent(id -> seek(() -> place(id), 0.22, 0.5));
    }

    private Optional<Band> place(ClaimId claim) {
        return paragraphs.stream().flatMap(paragraph -> paragraph.place(claim).stream()).findFirst();
    }
}
