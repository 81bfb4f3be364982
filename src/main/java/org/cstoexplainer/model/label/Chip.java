package org.cstoexplainer.model.label;

/// A label that wants a place near its anchor.
///
/// @param id       what it labels
/// @param ax       the anchor, x in px
/// @param ay       the anchor, y in px
/// @param dx       where its middle would best stand, px right of the anchor
/// @param dy       where its middle would best stand, px below the anchor
/// @param width    how wide it is, px
/// @param height   how high it is, px
/// @param priority the lower, the earlier it is placed
/// @param land     what it had better not cover when it stands beside its anchor: the small land it labels
public record Chip(String id, double ax, double ay, double dx, double dy, double width, double height, int priority,
        Rect land) {

    /// A label of a land that it may cover.
    public Chip(String id, double ax, double ay, double dx, double dy, double width, double height, int priority) {
        this(id, ax, ay, dx, dy, width, height, priority, new Rect(ax, ay, 0, 0));
    }

    Rect at(double offsetX, double offsetY) {
        return Rect.around(ax + offsetX, ay + offsetY, width, height);
    }
}
