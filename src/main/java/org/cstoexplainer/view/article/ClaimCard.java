package org.cstoexplainer.view.article;

import java.util.ArrayList;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.model.press.Claim;
import org.cstoexplainer.model.state.ArticleReading;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Glyphs;
import org.cstoexplainer.view.kit.Lines;
import org.cstoexplainer.view.kit.Metrics;
import org.cstoexplainer.view.kit.NoteLine;
import org.cstoexplainer.view.kit.Page;
import org.cstoexplainer.view.kit.RichText;
import org.cstoexplainer.view.kit.Ui;

/// The card of the claim that is open; with none open, how to read the page.
final class ClaimCard extends VBox {

    private final Ambience ambience;
    private final Page page = new Page("claim-page");
    private final ClaimFooter footer;
    private final ClaimSources sources;

    ClaimCard(Controllers controllers, Ambience ambience) {
        this.ambience = ambience;
        sources = new ClaimSources(controllers, ambience);
        footer = new ClaimFooter(controllers, ambience);
        setId("claim-card");
        getStyleClass().add("claim-card");
        VBox.setVgrow(page, Priority.ALWAYS);
        page.setMinHeight(0);
        getChildren().addAll(page, footer);
    }

    /// Shows the open claim, measured for the window.
    void show(ArticleReading reading) {
        var now = ambience.now();
        page.pad(now.px(now.rail() ? 14 : 22), side(now));
        page.space(now.px(16));
        page.show(reading.open().map(claim -> nodes(claim, reading))
                .orElseGet(() -> new HowToRead(ambience, reading).nodes()).toArray(Node[]::new));
        footer.show(reading, side(now));
    }

    private static double side(Metrics now) {
        return switch (now.band()) {
            case DRAWER, RAIL -> now.px(20);
            case COMPACT -> now.px(32);
            case BASE -> now.px(44);
        };
    }

    private ArrayList<Node> nodes(Claim claim, ArticleReading reading) {
        var words = ambience.words();
        var nodes = new ArrayList<Node>();
        nodes.add(head(claim, reading));
        claim.phrase().filter(_ -> !below()).ifPresent(phrase -> nodes.add(quote(phrase.value())));
        nodes.add(accurate(words.of(claim.accurate())));
        claim.note().ifPresent(note -> nodes.add(named("claim-note",
                new NoteLine(ambience, "fth-info", words.of(note)))));
        if (!reading.stops().isEmpty()) {
            nodes.add(sources.stops(reading));
        }
        nodes.add(sources.list(claim, reading.content()));
        nodes.add(named("claim-grade", Ui.wrapped(words.say("article.grade."
                + claim.grade().name().toLowerCase(Locale.ROOT)), "text-caption")));
        if (below()) {
            nodes.add(Ui.wrapped(words.of(reading.content().story().checkedNote()), "text-caption"));
        }
        return nodes;
    }

    /// Whether it lies right below the words it is about.
    private boolean below() {
        return ambience.now().band() == Metrics.Band.DRAWER;
    }

    private Node head(Claim claim, ArticleReading reading) {
        if (below()) {
            var row = new HBox(verdict(claim), Ui.spacer(), count(claim, reading));
            row.setAlignment(Pos.CENTER_LEFT);
            return row;
        }
        return Ui.column(ambience.px(8), count(claim, reading), verdict(claim));
    }

    private Label count(Claim claim, ArticleReading reading) {
        return named("claim-count", Ui.label(ambience.words().say("article.claim.of", reading.number(claim.id()),
                reading.content().claims().size()), "text-eyebrow"));
    }

    private HBox verdict(Claim claim) {
        var row = new HBox(ambience.px(16), Glyphs.boxed(Glyphs.of(claim.verdict()), ambience.px(36)),
                named("claim-verdict", Ui.wrapped(VerdictWords.name(claim.verdict(), ambience.words()), "text-number")));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private VBox quote(String phrase) {
        var flow = named("claim-phrase", RichText.flow("“" + phrase + "”", "text-quote"));
        Lines.set(flow, ambience.now(), 18.5, 28);
        var block = new VBox(flow, Ui.wrapped(ambience.words().say("article.ownWords"), "text-label-strong"));
        block.getStyleClass().add("quote-block");
        return block;
    }

    private VBox accurate(String text) {
        var flow = named("claim-accurate", RichText.flow(text, "text-body"));
        Lines.set(flow, ambience.now(), 18, 27);
        return Ui.column(ambience.px(4), Ui.label(ambience.words().say("article.accurate"), "text-strong"), flow);
    }

    private static <T extends Node> T named(String id, T node) {
        node.setId(id);
        return node;
    }
}
