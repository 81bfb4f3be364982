package org.cstoexplainer.view.kit;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// A column that scrolls where it is longer than its room, never sideways.
public final class Page extends ScrollPane {

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
        viewportBoundsProperty().subscribe(_ -> pad());
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
        pad();
    }

    /// A scroll bar stands within the room at the right, so that the column is as wide with it as without.
    private void pad() {
        var bar = Math.clamp(getWidth() - getViewportBounds().getWidth(), 0, horizontal);
        column.setPadding(new Insets(vertical, horizontal - (getViewportBounds().getWidth() > 0 ? bar : 0), vertical, horizontal));
    }

    /// Sets the room between the nodes, px.
    public void space(double px) {
        column.setSpacing(px);
    }
}
