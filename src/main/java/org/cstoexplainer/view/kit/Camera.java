package org.cstoexplainer.view.kit;

import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.transform.Scale;

/// Takes pictures of what is on a scene, finer than the screen if need be.
public final class Camera {

    private Camera() {
    }

    /// A picture of a node, exactly as large as it is laid out: what reaches over
    /// its edge, as a veil or a shadow does, is cut as the window cuts it.
    ///
    /// @param scale pixels of the picture for one of the screen, along each edge
    public static WritableImage take(Node node, int scale) {
        var how = new SnapshotParameters();
        how.setTransform(new Scale(scale, scale));
        var place = node.localToParent(node.getLayoutBounds());
        how.setViewport(new Rectangle2D(place.getMinX() * scale, place.getMinY() * scale,
                place.getWidth() * scale, place.getHeight() * scale));
        how.setFill(behind(node));
        return node.snapshot(how, null);
    }

    private static Paint behind(Node node) {
        return node.getScene() == null ? Color.WHITE : node.getScene().getFill();
    }
}
