package org.cstoexplainer.view.article;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.TextFlow;
import org.cstoexplainer.model.id.ClaimId;
import org.cstoexplainer.view.kit.Lines;
import org.cstoexplainer.view.kit.Metrics;
import org.cstoexplainer.view.kit.SeekPane;

/// A paragraph of the article with its claims marked in place.
final class ClaimParagraph extends Region {

    private final TextFlow flow = new TextFlow();
    private final List<Piece> pieces;
    private final List<ClaimMark> marks;
    private final double size;
    private final double line;
    private final double above;

    /// A paragraph.
    ///
    /// @param style  the style class of its words
    /// @param pieces its words, cut at the claims
    /// @param size   the size of its words at a root font of 16 px
    /// @param line   the height of its lines
    /// @param above  the room above it, besides that between paragraphs
    /// @param opened what a click on a claim does
    ClaimParagraph(String style, List<Piece> pieces, double size, double line, double above,
            Consumer<ClaimId> opened) {
        this.pieces = List.copyOf(pieces);
        marks = pieces.stream().filter(ClaimMark.class::isInstance).map(ClaimMark.class::cast).toList();
        this.size = size;
        this.line = line;
        this.above = above;
        flow.getStyleClass().addAll("claim-paragraph", style);
        marks.forEach(mark -> getChildren().addAll(mark.behind()));
        getChildren().add(flow);
        marks.forEach(mark -> getChildren().addAll(mark.before()));
        setOnMouseMoved(event -> setCursor(at(event).isPresent() ? Cursor.HAND : Cursor.DEFAULT));
        setOnMouseClicked(event -> at(event).map(ClaimMark::id).ifPresent(opened));
    }

    List<ClaimMark> marks() {
        return marks;
    }

    /// The room above it at a root font of 16 px, besides that between paragraphs.
    double above() {
        return above;
    }

    /// Where a claim stands in the column, if it stands in this paragraph.
    Optional<SeekPane.Band> place(ClaimId claim) {
        layout();
        return marks.stream().filter(mark -> mark.id().equals(claim)).findFirst()
                .map(mark -> new SeekPane.Band(getLayoutY() + mark.top(), getLayoutY() + mark.bottom()));
    }

    void showListed(Set<ClaimId> listed) {
        marks.forEach(mark -> mark.showListed(listed.contains(mark.id())));
        flow.getChildren().setAll(pieces.stream().flatMap(piece -> piece.texts().stream()).toList());
    }

    void showOpen(Optional<ClaimId> open) {
        marks.forEach(mark -> mark.showOpen(open.filter(mark.id()::equals).isPresent()));
    }

    void measure(Metrics metrics) {
        Lines.set(flow, metrics, size, line);
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

    private Optional<ClaimMark> at(MouseEvent event) {
        return marks.stream().filter(mark -> mark.holds(event.getX(), event.getY())).findFirst();
    }
}
