package org.cstoexplainer.view.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.id.ClaimId;
import org.cstoexplainer.model.id.TextId;
import org.cstoexplainer.model.press.ArticleLayout;
import org.cstoexplainer.model.press.Claim;
import org.cstoexplainer.model.state.ArticleReading;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Metrics;

/// The article's own text, with its claims marked in place.
final class ArticleText extends ScrollPane {

    private static final TextId ARTICLE = new TextId("article");
    private static final PseudoClass FILTERED = PseudoClass.getPseudoClass("filtered");

    private final Ambience ambience;
    private final Consumer<ClaimId> opened;
    private final VBox column = new Column();
    private List<ClaimParagraph> paragraphs = List.of();
    private Optional<ClaimId> sought = Optional.empty();

    ArticleText(Ambience ambience, Consumer<ClaimId> opened) {
        this.ambience = ambience;
        this.opened = opened;
        build();
        ambience.metrics().subscribe(now -> measure(now));
    }

    private void build() {
        setId("article-text");
        getStyleClass().add("article-text");
        column.getStyleClass().add("article-column");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setContent(column);
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
        column.getChildren().setAll(paragraphs);
        measure(ambience.now());
    }

    /// Marks the claims that are listed, and leaves the others plain.
    void showListed(ArticleReading reading) {
        var listed = reading.listed().stream().map(Claim::id).collect(Collectors.toSet());
        column.pseudoClassStateChanged(FILTERED, reading.verdict().isPresent());
        paragraphs.forEach(paragraph -> paragraph.showListed(listed));
    }

    /// Marks the claim that is open, and scrolls so that it is in the upper half.
    void showOpen(Optional<ClaimId> open) {
        paragraphs.forEach(paragraph -> paragraph.showOpen(open));
        seek(open);
    }

    private void measure(Metrics now) {
        var narrow = now.rail();
        column.setPadding(new Insets(now.px(24), now.px(narrow ? 20 : 40), now.px(32), side(now)));
        column.setSpacing(now.px(15));
        column.setMaxWidth(side(now) + now.px(680) + now.px(narrow ? 20 : 40));
        paragraphs.forEach(paragraph -> paragraph.measure(now));
        seek(sought);
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
            case TITLE -> new ClaimParagraph("article-title", pieces, 28, 36, opened);
            case HEADING -> new ClaimParagraph("article-heading", pieces, 20, 26, opened);
            case BODY -> new ClaimParagraph("article-body", pieces, 18.5, 30, opened);
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
        return new ClaimParagraph("article-missing", List.of(mark(claim, words, reading)), 16, 24, opened);
    }

    private void seekFocused(ClaimId claim, boolean visible) {
        if (visible) {
            seek(Optional.of(claim));
        }
    }

    private void seek(Optional<ClaimId> claim) {
        sought = claim;
        column.requestLayout();
    }

    /// Scrolls to the claim that is sought, once the places of all words are known.
    private void arrive() {
        if (sought.isPresent() && column.getHeight() > 0 && getViewportBounds().getHeight() > 0) {
            paragraphs.forEach(paragraph -> {
                paragraph.layout();
                paragraph.marks().stream().filter(mark -> sought.filter(mark.id()::equals).isPresent())
                        .forEach(mark -> reveal(paragraph.getLayoutY() + mark.top(),
                                paragraph.getLayoutY() + mark.bottom()));
            });
            sought = Optional.empty();
        }
    }

    private void reveal(double top, double bottom) {
        var view = getViewportBounds().getHeight();
        var rest = column.getHeight() - view;
        var offset = getVvalue() * rest;
        if (rest > 0 && (top < offset + ambience.px(12) || bottom > offset + view * 0.5)) {
            setVvalue(Math.clamp((top - view * 0.22) / rest, 0, 1));
        }
    }

    /// The paragraphs one under the other.
    private final class Column extends VBox {

        @Override
        protected void layoutChildren() {
            super.layoutChildren();
            arrive();
        }
    }
}
