package org.cstoexplainer.view.article;

import java.util.Optional;
import org.cstoexplainer.controller.ArticleController;
import org.cstoexplainer.model.press.Verdict;
import org.cstoexplainer.model.state.ArticleReading;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Glyphs;
import org.cstoexplainer.view.kit.Metrics;
import org.cstoexplainer.view.kit.StateToggle;
import org.cstoexplainer.view.kit.Tips;
import org.cstoexplainer.view.kit.Ui;

/// The button that lists the claims with one verdict, or all.
final class FilterButton extends StateToggle {

    private final Optional<Verdict> verdict;
    private final Ambience ambience;

    FilterButton(Optional<Verdict> verdict, Ambience ambience, ArticleController controller) {
        super("filter-" + verdict.map(VerdictWords::key).orElse("all"));
        this.verdict = verdict;
        this.ambience = ambience;
        getStyleClass().add("filter-button");
        setOnAction(_ -> controller.filter(verdict));
    }

    void measure() {
        verdict.ifPresent(it -> setGraphic(Glyphs.boxed(Glyphs.of(it), ambience.px(16))));
    }

    void show(ArticleReading reading) {
        var count = verdict.map(reading::count).orElse((long) reading.content().claims().size());
        var name = verdict.map(it -> VerdictWords.name(it, ambience.words()))
                .orElseGet(() -> ambience.words().say("article.all"));
        setText(bare() ? Long.toString(count) : name + "\u2002" + count);
        Tips.on(this, bare() ? name : "");
        setAccessibleText(ambience.words().say("article.filter.name", name, count));
        setSelected(reading.verdict().equals(verdict));
        Ui.show(this, count > 0);
    }

    /// In the smallest window the glyph stands for its name.
    private boolean bare() {
        return verdict.isPresent() && ambience.now().band() == Metrics.Band.DRAWER;
    }
}
