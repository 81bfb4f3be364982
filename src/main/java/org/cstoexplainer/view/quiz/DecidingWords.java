package org.cstoexplainer.view.quiz;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.cstoexplainer.model.quiz.Deciding;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Lines;
import org.cstoexplainer.view.kit.WordRows;
import org.cstoexplainer.view.kit.WordStrokes;

/// A passage in quotation marks with the words that decide marked in it.
final class DecidingWords extends Region {

    /// How far the ground reaches beyond the words, em.
    private static final double BESIDE = 0.13;

    private final Ambience ambience;
    private final TextFlow flow = new TextFlow();
    private final Text before;
    private final Text words;
    private final Path ground = WordRows.path("mark-fill");
    private final Path bar = WordRows.path("mark-line");

    DecidingWords(Deciding deciding, Ambience ambience) {
        this.ambience = ambience;
        before = text("“" + deciding.lead(), "quiz-passage");
        words = text(deciding.words().value(), "quiz-deciding");
        flow.getChildren().addAll(before, words, text(deciding.rest() + "”", "quiz-passage"));
        Lines.set(flow, ambience.now(), 21, 34);
        getChildren().addAll(ground, bar, flow);
    }

    private static Text text(String words, String style) {
        var text = new Text(words);
        text.getStyleClass().add(style);
        return text;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return flow.prefHeight(width) + ambience.px(4);
    }

    @Override
    protected double computePrefWidth(double height) {
        return flow.prefWidth(height);
    }

    @Override
    protected void layoutChildren() {
        flow.resizeRelocate(0, 0, getWidth(), getHeight());
        flow.layout();
        var start = before.getText().length();
        var rows = WordRows.of(flow.getLayoutInfo(), start, start + words.getText().length(), words.getText(), false);
        var beside = words.getFont().getSize() * BESIDE;
        ground.getElements().setAll(WordStrokes.boxes(rows, beside));
        bar.getElements().setAll(WordStrokes.bars(rows, beside, ambience.px(4)));
    }
}
