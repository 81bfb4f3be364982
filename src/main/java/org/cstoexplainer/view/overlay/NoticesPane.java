package org.cstoexplainer.view.overlay;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cstoexplainer.model.about.Notices;
import org.cstoexplainer.model.about.ThirdParty;
import org.cstoexplainer.view.kit.Ambience;

/// The notices of third parties: what others made, and beside it the text of the licence of the one that is chosen.
final class NoticesPane extends Region {

    private static final double PART = 0.38;

    private final Ambience ambience;
    private final List<NoticeRow> rows;
    private final ScrollPane list;
    private final TextArea text = new TextArea();

    NoticesPane(Ambience ambience) {
        this.ambience = ambience;
        var group = new ToggleGroup();
        var parts = Notices.all();
        rows = IntStream.range(0, parts.size()).mapToObj(i -> new NoticeRow(i, parts.get(i), group, this::show)).toList();
        var column = new VBox();
        column.getChildren().addAll(rows);
        list = new ScrollPane(column);
        build();
        rows.getFirst().fire();
    }

    private void build() {
        setId("about-notices");
        VBox.setVgrow(this, Priority.ALWAYS);
        list.setFitToWidth(true);
        list.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        list.setFocusTraversable(false);
        text.setId("about-licence");
        text.getStyleClass().addAll("reading-area", "licence-text");
        text.setEditable(false);
        text.setWrapText(true);
        text.setAccessibleText(ambience.words().say("about.licence"));
        getChildren().addAll(list, text);
    }

    /// What has the focus at first.
    Node first() {
        return rows.getFirst();
    }

    private void show(ThirdParty part) {
        text.setText(Notices.text(part));
        text.setScrollTop(0);
    }

    @Override
    protected void layoutChildren() {
        var gap = ambience.px(14);
        var width = Math.round(getWidth() * PART);
        list.resizeRelocate(0, 0, width, getHeight());
        text.resizeRelocate(width + gap, 0, getWidth() - width - gap, getHeight());
    }

    @Override
    protected double computeMinHeight(double width) {
        return ambience.px(230);
    }

    @Override
    protected double computePrefHeight(double width) {
        return ambience.px(420);
    }

    @Override
    protected double computePrefWidth(double height) {
        return ambience.px(640);
    }
}
