package org.cstoexplainer.view.screen;

import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.cstoexplainer.model.quiz.Letter;

/// An option of a question: its letter and its words. Once it is revealed which is right, that one has a tick and a thick
/// line, and each has its hands as a bar and a number.
final class OptionBox extends Region {

    private static final double BAR = 12;

    private final HBox row;
    private final Region bar = new Region();
    private final double share;

    /// @param share what part of all hands it has
    OptionBox(Letter letter, String text, boolean right, int hands, double share, boolean counted, Pen pen) {
        this.share = share;
        var words = pen.wrapped(right ? Role.OPTION_STRONG : Role.OPTION, text);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        row = new HBox(34, badge(letter, right, pen), words, new HandsCount(hands, counted, pen));
        row.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("class-tally");
        bar.setVisible(counted);
        getStyleClass().add("class-option-box");
        if (pen.board().ease() < 1) {
            getStyleClass().add("dense");
        }
        if (right) {
            getStyleClass().add("right");
        }
        getChildren().addAll(bar, row);
    }

    private static StackPane badge(Letter letter, boolean right, Pen pen) {
        Node sign = right ? pen.icon("fth-check") : pen.line(Role.NAME, letter.name());
        var badge = new StackPane(sign);
        badge.getStyleClass().addAll("class-letter", right ? "disc" : "ring");
        var size = Math.max(46, 62 * pen.board().ease());
        badge.setMinSize(size, size);
        badge.setMaxSize(size, size);
        return badge;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return row.minWidth(-1) + snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return row.minHeight(width - snappedLeftInset() - snappedRightInset()) + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        return computeMinHeight(width);
    }

    @Override
    protected void layoutChildren() {
        row.resizeRelocate(snappedLeftInset(), 0, getWidth() - snappedLeftInset() - snappedRightInset(), getHeight() - 4);
        var edge = getStyleClass().contains("right") ? 6 : 3;
        bar.resizeRelocate(edge, getHeight() - edge - BAR, Math.max(0, (getWidth() - 2 * edge) * share), BAR);
    }
}
