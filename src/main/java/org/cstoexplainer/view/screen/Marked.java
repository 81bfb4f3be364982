package org.cstoexplainer.view.screen;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.cstoexplainer.model.treaty.Excerpt;
import org.cstoexplainer.view.kit.WordRows;
import org.cstoexplainer.view.kit.WordStrokes;

/// Words of a text between quotation marks, with those at issue marked: a ground behind them, and a bar under them.
final class Marked extends Region {

    private static final double BESIDE = 0.1;
    private static final double BAR = 6;

    private final TextFlow flow = new TextFlow();
    private final Path ground = WordRows.path("mark-fill");
    private final Path bar = WordRows.path("mark-line");
    private final Text phrase;
    private final int start;

    Marked(Excerpt excerpt, Pen pen) {
        var before = pen.text(Role.CLAUSE, "“" + excerpt.before());
        phrase = pen.text(Role.PHRASE, excerpt.phrase());
        phrase.getStyleClass().add("marked");
        flow.getChildren().addAll(before, phrase, pen.text(Role.CLAUSE, excerpt.after() + "”"));
        flow.setLineSpacing(Role.CLAUSE.spacing(pen.board()));
        start = before.getText().length();
        getChildren().addAll(ground, flow, bar);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return flow.prefHeight(width) + BAR;
    }

    @Override
    protected double computePrefHeight(double width) {
        return computeMinHeight(width);
    }

    @Override
    protected void layoutChildren() {
        flow.resizeRelocate(0, 0, getWidth(), getHeight());
        flow.layout();
        var end = start + phrase.getText().length();
        var places = WordRows.of(flow.getLayoutInfo(), start, end, phrase.getText(), false);
        var beside = phrase.getFont().getSize() * BESIDE;
        ground.getElements().setAll(WordStrokes.boxes(places, beside));
        bar.getElements().setAll(WordStrokes.bars(places, beside, BAR));
    }
}
