package org.cstoexplainer.view.walk;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Cursor;
import javafx.scene.layout.Region;
import javafx.scene.text.TextFlow;
import org.cstoexplainer.model.id.StepId;
import org.cstoexplainer.view.kit.Lines;
import org.cstoexplainer.view.kit.Metrics;
import org.cstoexplainer.view.kit.SeekPane;

/// A paragraph of the clause with its phrases marked in place.
final class ClauseParagraph extends Region {

    private final TextFlow flow = new TextFlow();
    private final List<ClausePiece> pieces;
    private final double line;

    ClauseParagraph(List<ClausePiece> pieces, Metrics metrics) {
        this.pieces = List.copyOf(pieces);
        pieces.forEach(piece -> getChildren().addAll(piece.behind()));
        getChildren().add(flow);
        pieces.forEach(piece -> getChildren().addAll(piece.before()));
        flow.getChildren().setAll(pieces.stream().flatMap(piece -> piece.texts().stream()).toList());
        line = metrics.px(37);
        Lines.set(flow, metrics, 22.5, 37);
        setOnMouseMoved(event -> setCursor(pieces.stream().anyMatch(piece -> piece.click(event.getX(), event.getY(), false))
                ? Cursor.HAND : Cursor.DEFAULT));
        setOnMouseClicked(event -> pieces.stream().filter(piece -> piece.click(event.getX(), event.getY(), false)).findFirst()
                .ifPresent(piece -> piece.click(event.getX(), event.getY(), true)));
    }

    List<PhrasePiece> phrases() {
        return pieces.stream().filter(PhrasePiece.class::isInstance).map(PhrasePiece.class::cast).toList();
    }

    /// Where the phrase of a step stands in the column, with the line before it, if it stands in this paragraph.
    Optional<SeekPane.Band> place(StepId step) {
        layout();
        return phrases().stream().filter(phrase -> phrase.step().equals(step)).findFirst().map(PhrasePiece::reach)
                .map(reach -> new SeekPane.Band(Math.max(0, getLayoutY() + reach[0] - line), getLayoutY() + reach[1]));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return flow.prefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return flow.prefWidth(height);
    }

    @Override
    protected void layoutChildren() {
        flow.resizeRelocate(0, 0, getWidth(), getHeight());
        flow.layout();
        var info = flow.getLayoutInfo();
        var at = 0;
        for (var piece : pieces) {
            at = piece.draw(info, at);
        }
    }
}
