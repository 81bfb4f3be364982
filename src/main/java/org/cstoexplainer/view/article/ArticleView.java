package org.cstoexplainer.view.article;

import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.controller.Slices;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.press.Claim;
import org.cstoexplainer.model.state.ArticleReading;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Metrics;

/// View 5: the article, checked. Its text with the claims marked, and the card of the claim that is open.
public final class ArticleView extends Region {

    private static final PseudoClass BELOW = PseudoClass.getPseudoClass("below");

    private final Slices slices;
    private final Ambience ambience;
    private final FilterBar bar;
    private final ArticleText text;
    private final ClaimCard card;

    /// The view.
    public ArticleView(Slices slices, Controllers controllers, Ambience ambience) {
        this.slices = slices;
        this.ambience = ambience;
        bar = new FilterBar(ambience, controllers.article());
        text = new ArticleText(ambience, controllers.article()::open);
        card = new ClaimCard(controllers, ambience);
        build();
        wire();
    }

    private void build() {
        setId("article-view");
        getStyleClass().add("article-view");
        getChildren().addAll(bar, text, card);
    }

    private void wire() {
        slices.content().subscribe(content -> showContent(content));
        slices.verdict().subscribe(_ -> showVerdict());
        slices.place().subscribe((before, now) -> {
            if (!before.claim().equals(now.claim())) {
                showOpen();
            }
        });
        ambience.metrics().subscribe(now -> showMetrics(now));
    }

    /// Shows other content.
    private void showContent(Content content) {
        text.show(content);
        showVerdict();
        showOpen();
    }

    /// Lists the claims with one verdict, or all.
    private void showVerdict() {
        var reading = reading();
        bar.show(reading);
        text.showListed(reading);
        card.show(reading);
    }

    /// Shows the claim that is open.
    private void showOpen() {
        var reading = reading();
        text.showOpen(reading.open().map(Claim::id));
        card.show(reading);
    }

    private void showMetrics(Metrics now) {
        bar.show(reading());
        card.show(reading());
        card.pseudoClassStateChanged(BELOW, now.band() == Metrics.Band.DRAWER);
        requestLayout();
    }

    private ArticleReading reading() {
        return ArticleReading.of(slices.now());
    }

    @Override
    protected void layoutChildren() {
        var head = snapSizeY(bar.prefHeight(getWidth()));
        bar.resizeRelocate(0, 0, getWidth(), head);
        var rest = getHeight() - head;
        if (ambience.now().band() == Metrics.Band.DRAWER) {
            below(head, rest, snapSizeY(rest * 0.58));
        } else {
            beside(head, rest, snapSizeX(ambience.now().claimCard()));
        }
    }

    private void below(double top, double rest, double height) {
        text.resizeRelocate(0, top, getWidth(), rest - height);
        card.resizeRelocate(0, top + rest - height, getWidth(), height);
    }

    private void beside(double top, double rest, double width) {
        text.resizeRelocate(0, top, getWidth() - width, rest);
        card.resizeRelocate(getWidth() - width, top, width, rest);
    }
}
