package org.cstoexplainer.view.kit;

import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeType;
import org.cstoexplainer.model.world.Status;

/// A piece of a state's bar: light while only signed, full for a party or member, striped where participation is
/// frozen, a dotted line after. Its colours come from the style sheet.
public final class HistoryPiece {

    private static final double STRIPE = 3;

    private HistoryPiece() {
    }

    /// A piece.
    ///
    /// @param status what the state was
    /// @param box    where it lies, px
    /// @param weight how much heavier lines are than usual
    /// @param scale  px for each px at a root font of 16 px
    public static Group of(Status status, Rectangle2D box, double weight, double scale) {
        return switch (status) {
            case SIGNED -> new Group(plain(box, "history-tint"), frame(box, weight));
            case PARTY, MEMBER -> new Group(plain(box, "history-full"));
            case FROZEN -> frozen(box, weight, scale);
            case SUSPENDED, LEFT -> new Group(gone(box, weight));
        };
    }

    private static Group frozen(Rectangle2D box, double weight, double scale) {
        var group = new Group(plain(box, "history-tint"));
        var stripe = STRIPE * scale;
        var count = Math.max(2, (int) Math.round((box.getHeight() - stripe) / (2 * stripe)));
        var pitch = (box.getHeight() - stripe) / count;
        for (var i = 0; i < count; i++) {
            var y = box.getMinY() + stripe / 2 + i * pitch + (pitch - stripe) / 2 + stripe / 4;
            group.getChildren().add(plain(new Rectangle2D(box.getMinX(), y, box.getWidth(), stripe * 0.8), "history-full"));
        }
        group.getChildren().add(frame(box, weight));
        return group;
    }

    private static Rectangle plain(Rectangle2D box, String style) {
        var rectangle = new Rectangle(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight());
        rectangle.getStyleClass().add(style);
        return rectangle;
    }

    private static Rectangle frame(Rectangle2D box, double weight) {
        var frame = plain(box, "history-frame");
        frame.setStrokeType(StrokeType.INSIDE);
        frame.setStrokeWidth(1.5 * weight);
        return frame;
    }

    private static Line gone(Rectangle2D box, double weight) {
        var y = Math.round(box.getMinY() + box.getHeight() / 2);
        var line = new Line(box.getMinX() + 4, y, box.getMaxX(), y);
        line.getStyleClass().add("history-gone");
        line.setStrokeWidth(2 * weight);
        return line;
    }
}
