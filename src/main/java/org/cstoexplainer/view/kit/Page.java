package org.cstoexplainer.view.kit;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// A column that scrolls where it is longer than its room, never sideways.
public final class Page extends ScrollPane {

    /// How wide a scroll bar is, px, as `base.css` says.
    private static final double BAR = 12;
    /// What stays free beside it, px.
    private static final double GAP = 4;

    private final VBox column = new VBox();
    private double vertical;
    private double horizontal;

    /// A page.
    public Page(String id) {
        setId(id);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setContent(column);
        setFocusTraversable(false);
        widthProperty().subscribe(_ -> fit());
    }

    /// Shows nodes one under the other, from the top.
    public void show(Node... nodes) {
        column.getChildren().setAll(nodes);
        setVvalue(0);
    }

    /// Sets the room around the column, px.
    public void pad(double newVertical, double newHorizontal) {
        vertical = newVertical;
        horizontal = newHorizontal;
        fit();
    }

    /// A scroll bar stands within the room at the right, which is kept for it also while there is none: the column is as
    /// wide with it as without, so that no bar comes and goes for ever.
    private void fit() {
        column.setPadding(new Insets(vertical, Math.max(GAP, horizontal - BAR), vertical, horizontal));
        column.setMaxWidth(getWidth() > 0 ? getWidth() - BAR : Double.MAX_VALUE);
    }

    /// How high the whole column is for a width, px: the same with a scroll bar and without.
    public double heightFor(double width) {
        return Math.ceil(column.prefHeight(width - BAR));
    }

    /// Sets the room between the nodes, px.
    public void space(double px) {
        column.setSpacing(px);
    }
}
