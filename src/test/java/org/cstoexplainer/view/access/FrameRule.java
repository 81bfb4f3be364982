package org.cstoexplainer.view.access;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.cstoexplainer.support.Contrast;

/// A control that has a frame is told from what is around it by that frame or by its ground: on seven tenths of its edge the
/// frame, the ground within and the ground without hold two colours that are 3 : 1 in the picture. What has no frame is told by
/// its words or its icon, for which there is `ContrastRule`: also a chip that is not of the topic, whose frame is paler for that.
final class FrameRule implements Rule {

    private static final double ENOUGH = 3;
    private static final double SHARE = 0.7;
    /// How far within the edge is looked for colours, px: outside it, on a frame, and within the frame.
    private static final List<Double> DEPTHS = List.of(-3.0, -0.5, 0.5, 1.5, 2.5, 5.0);
    /// How far from a corner, which is round, px.
    private static final int CORNER = 6;
    private static final int STEP = 2;

    @Override
    public List<String> breaches(Seen seen) {
        var found = new ArrayList<String>();
        for (var node : seen.stops()) {
            if (isFramed(node) && !node.isDisabled() && !seen.covered(node)) {
                seen.inSight(node).filter(box -> whole(node, box)).ifPresent(box -> look(seen, node, box, found));
            }
        }
        return found;
    }

    /// A frame is a ground under another ground that is a little smaller on every side.
    private static boolean isFramed(Node node) {
        return node instanceof Region region && region.getBackground() != null && !node.getStyleClass().contains("off-topic")
                && region.getBackground().getFills().stream().skip(1).map(BackgroundFill::getInsets)
                        .anyMatch(in -> Stream.of(in.getTop(), in.getRight(), in.getBottom(), in.getLeft()).allMatch(inset -> inset > 0));
    }

    private static boolean whole(Node node, Bounds box) {
        var bounds = node.localToScene(node.getLayoutBounds());
        return box.getWidth() > bounds.getWidth() - 1 && box.getHeight() > bounds.getHeight() - 1;
    }

    private static void look(Seen seen, Node node, Bounds box, List<String> found) {
        var first = !joined(node, -1);
        var last = !joined(node, 1);
        var sides = Stream.concat(Stream.of(edge(box, true, true), edge(box, true, false)),
                Stream.of(first ? edge(box, false, true) : List.<Edge>of(), last ? edge(box, false, false) : List.<Edge>of()));
        var edges = sides.flatMap(List::stream).toList();
        var told = edges.stream().filter(edge -> edge.standsOut(seen.picture())).count();
        if (told < edges.size() * SHARE) {
            found.add(seen.tell(node, "a frame or a ground 3 : 1 against what is around it, on more than %d of %d places of its edge"
                    .formatted(told, edges.size())));
        }
    }

    /// Whether a node is one of a row of segments, and another follows it, or comes before: there both share a line.
    private static boolean joined(Node node, int by) {
        var beside = node.getParent().getChildrenUnmodifiable();
        var at = beside.indexOf(node) + by;
        return node.getParent().getStyleClass().contains("segmented") && at >= 0 && at < beside.size();
    }

    /// Places on the upper, lower, left or right edge.
    private static List<Edge> edge(Bounds box, boolean level, boolean first) {
        var length = (int) (level ? box.getWidth() : box.getHeight());
        return IntStream.range(CORNER, Math.max(CORNER + 1, length - CORNER)).filter(at -> at % STEP == 0).mapToObj(at -> {
            var x = level ? box.getMinX() + at : first ? box.getMinX() : box.getMaxX();
            var y = level ? first ? box.getMinY() : box.getMaxY() : box.getMinY() + at;
            var inward = first ? 1 : -1;
            return new Edge(new Point2D(x, y), level ? new Point2D(0, inward) : new Point2D(inward, 0));
        }).toList();
    }

    /// A place on an edge.
    ///
    /// @param place  where
    /// @param inward the direction that leads into the control
    private record Edge(Point2D place, Point2D inward) {

        boolean standsOut(Drawn picture) {
            var colors = DEPTHS.stream().map(depth -> color(picture, place.add(inward.multiply(depth)))).toList();
            return colors.stream().anyMatch(one -> colors.stream().anyMatch(other -> Contrast.of(one, other) >= ENOUGH));
        }

        private static Color color(Drawn picture, Point2D at) {
            var rgb = picture.at(at.getX(), at.getY());
            return Color.rgb(rgb >> 16, rgb >> 8 & 255, rgb & 255);
        }
    }
}
