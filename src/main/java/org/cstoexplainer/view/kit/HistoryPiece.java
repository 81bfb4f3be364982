package org.cstoexplainer.view.kit;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import org.cstoexplainer.model.state.Span;
import org.cstoexplainer.model.world.Status;

/// A piece of a state's bar: light while only signed, full for a party or member, striped where participation is
/// frozen, a dotted line after. Its colours come from the style sheet.
public final class HistoryPiece extends Region {

    private static final int STRIPES = 3;

    private final Span span;
    private final List<Region> stripes;
    private final Line dots = new Line();

    /// The piece of a stretch.
    public HistoryPiece(Span span) {
        this.span = span;
        getStyleClass().addAll("history-piece", Keyed.of(span.status()));
        stripes = Stream.generate(Region::new).limit(span.status() == Status.FROZEN ? STRIPES : 0).toList();
        stripes.forEach(stripe -> stripe.getStyleClass().add("history-stripe"));
        dots.getStyleClass().add("history-dots");
        getChildren().addAll(stripes);
        if (!span.drawn()) {
            getChildren().add(dots);
        }
        setMouseTransparent(true);
    }

    /// The stretch that it shows.
    public Span span() {
        return span;
    }

    /// Three stripes, as far from each other as from the edges.
    @Override
    protected void layoutChildren() {
        var pitch = getHeight() / (2 * STRIPES + 1);
        for (var i = 0; i < stripes.size(); i++) {
            var top = snapPositionY(pitch * (2 * i + 1));
            stripes.get(i).resizeRelocate(0, top, getWidth(), snapPositionY(pitch * (2 * i + 2)) - top);
        }
        dots.setStartX(Math.min(6, getWidth()));
        dots.setEndX(getWidth());
        dots.setStartY(snapPositionY(getHeight() / 2));
        dots.setEndY(dots.getStartY());
    }
}
