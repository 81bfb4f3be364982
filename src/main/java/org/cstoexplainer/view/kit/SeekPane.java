package org.cstoexplainer.view.kit;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// A column that scrolls, never sideways, and that brings a part of itself into sight once all places are known.
public class SeekPane extends ScrollPane {

    private final VBox column = new Column();
    private Optional<Aim> aim = Optional.empty();

    /// A column without anything yet.
    public SeekPane(String id) {
        setId(id);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setContent(column);
    }

    /// The column.
    public final VBox column() {
        return column;
    }

    /// Scrolls to a part at the next layout, unless it is in sight.
    ///
    /// @param place where the part is; asked when all is laid out
    /// @param top   where its top goes, as a share of what is seen
    /// @param low   how low it may reach and still count as in sight, as a share of what is seen
    public final void seek(Supplier<Optional<Band>> place, double top, double low) {
        aim = Optional.of(new Aim(place, top, low));
        column.requestLayout();
    }

    private void arrive() {
        if (column.getHeight() > 0 && getViewportBounds().getHeight() > 0) {
            aim.ifPresent(it -> it.place().get().ifPresent(band -> reveal(band, it)));
            aim = Optional.empty();
        }
    }

    private void reveal(Band band, Aim it) {
        var view = getViewportBounds().getHeight();
        var rest = column.getHeight() - view;
        var offset = getVvalue() * rest;
        if (rest > 0 && (band.top() < offset || band.bottom() > offset + view * it.low())) {
            setVvalue(Math.clamp((band.top() - view * it.top()) / rest, 0, 1));
        }
    }

    /// A part of the column.
    ///
    /// @param top    from the top of the column, px
    /// @param bottom from the top of the column, px
    public record Band(double top, double bottom) {
    }

    private record Aim(Supplier<Optional<Band>> place, double top, double low) {
    }

    private final class Column extends VBox {

        @Override
        protected void layoutChildren() {
            super.layoutChildren();
            arrive();
        }
    }
}
