package org.cstoexplainer.view.article;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.text.TextAlignment;
import org.cstoexplainer.controller.ArticleController;
import org.cstoexplainer.model.press.Verdict;
import org.cstoexplainer.model.state.ArticleReading;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Metrics;
import org.cstoexplainer.view.kit.Ui;

/// Lists the claims by verdict, each with its count; at the end stands up to when the content was checked,
/// where there is room.
final class FilterBar extends Region {

    private final Ambience ambience;
    private final ArticleController controller;
    private final FlowPane buttons = new FlowPane();
    private final Label checked = Ui.wrapped("", "text-caption");
    private List<FilterButton> filters = List.of();

    FilterBar(Ambience ambience, ArticleController controller) {
        this.ambience = ambience;
        this.controller = controller;
        build();
        ambience.metrics().subscribe(now -> measure(now));
    }

    private void build() {
        getStyleClass().add("filter-bar");
        filters = Stream.concat(Stream.of(Optional.<Verdict>empty()), Stream.of(Verdict.values()).map(Optional::of))
                .map(verdict -> new FilterButton(verdict, ambience, controller)).toList();
        buttons.getChildren().setAll(filters);
        buttons.setAlignment(Pos.CENTER_LEFT);
        checked.setId("article-checked");
        checked.setAlignment(Pos.CENTER_RIGHT);
        checked.setTextAlignment(TextAlignment.RIGHT);
        getChildren().addAll(buttons, checked);
    }

    /// Shows the counts, and which verdict is listed.
    void show(ArticleReading reading) {
        filters.forEach(filter -> filter.show(reading));
        checked.setText(ambience.words().of(reading.content().story().checkedNote()));
    }

    private void measure(Metrics now) {
        filters.forEach(FilterButton::measure);
        setPadding(new Insets(now.px(8), now.px(24), now.px(8), now.px(now.rail() ? 16 : 40)));
        Ui.show(checked, now.band() != Metrics.Band.DRAWER);
        buttons.setHgap(now.px(now.rail() ? 6 : 9));
        buttons.setVgap(now.px(6));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        var inner = width - snappedLeftInset() - snappedRightInset();
        var row = Math.max(buttons.prefHeight(left(inner)), checked.isManaged() ? checked.prefHeight(note()) : 0);
        return snapSizeY(row) + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        var inner = getWidth() - snappedLeftInset() - snappedRightInset();
        var height = getHeight() - snappedTopInset() - snappedBottomInset();
        buttons.resizeRelocate(snappedLeftInset(), snappedTopInset(), left(inner), height);
        checked.resizeRelocate(getWidth() - snappedRightInset() - note(), snappedTopInset(), note(), height);
    }

    /// Room for the note, px.
    private double note() {
        return snapSizeX(ambience.px(switch (ambience.now().band()) {
            case DRAWER -> 0;
            case RAIL -> 150;
            case COMPACT, BASE -> 196;
        }));
    }

    private double left(double inner) {
        return Math.max(0, inner - (checked.isManaged() ? note() + ambience.px(12) : 0));
    }
}
