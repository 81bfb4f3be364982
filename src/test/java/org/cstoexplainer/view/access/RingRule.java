package org.cstoexplainer.view.access;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.cstoexplainer.support.Contrast;

/// Whoever goes through a screen by keyboard sees where they are. Every node that takes the focus is made to look as if it
/// had it, and the picture is compared with the one before: around each there is a ring in the colour of the focus.
final class RingRule implements Rule {

    private static final List<PseudoClass> STATES = Stream.of("focused", "focus-visible").map(PseudoClass::getPseudoClass).toList();
    private static final double AROUND = 8;
    /// How far from a place of the ring its ground is looked for, px: as far as the ring is wide.
    private static final int BESIDE = 3;

    private final Color focus;

    RingRule(Color focus) {
        this.focus = focus;
    }

    @Override
    public List<String> breaches(Seen seen) {
        // words within a text draw their ring along their lines, once they really have the focus
        var nodes = seen.stops().stream().filter(node -> !(node instanceof Text) && !seen.covered(node)).toList();
        var before = seen.picture();
        nodes.forEach(node -> STATES.forEach(state -> node.pseudoClassStateChanged(state, true)));
        nodes.forEach(Node::applyCss);
        var after = Drawn.of(seen.scene().getRoot());
        var found = new ArrayList<String>();
        for (var node : nodes) {
            seen.inSight(node).filter(box -> whole(node, box)).ifPresent(box -> look(seen, node, around(box), before, after, found));
        }
        nodes.forEach(node -> STATES.forEach(state -> node.pseudoClassStateChanged(state, false)));
        nodes.forEach(Node::applyCss);
        return found;
    }

    /// What is half out of sight comes into it once it has the focus.
    private static boolean whole(Node node, Bounds box) {
        var bounds = node.localToScene(node.getLayoutBounds());
        return box.getWidth() > bounds.getWidth() - 1 && box.getHeight() > bounds.getHeight() - 1;
    }

    private void look(Seen seen, Node node, Bounds box, Drawn before, Drawn after, List<String> found) {
        var count = new int[2];
        before.differing(after, box, at -> {
            if (near(after.argb()[at])) {
                count[0]++;
                count[1] += standsOut(after, at) ? 1 : 0;
            }
        });
        var length = 2 * (box.getWidth() + box.getHeight() - 4 * AROUND);
        if (count[0] < length * 0.7) {
            found.add(seen.tell(node, "a ring of %.0f px, not of %d".formatted(length, count[0])));
        } else if (count[1] < count[0] * 0.5) {
            found.add(seen.tell(node, "a ring 3 : 1 against what is beside it, not on %d of %d px".formatted(count[0] - count[1], count[0])));
        }
    }

    /// Whether one of the places beside a place of the ring, within or without, is of quite another brightness.
    private boolean standsOut(Drawn after, int at) {
        return IntStream.of(-BESIDE, BESIDE, -BESIDE * after.width(), BESIDE * after.width()).map(by -> at + by)
                .filter(one -> one >= 0 && one < after.argb().length).map(one -> after.argb()[one]).filter(argb -> !near(argb))
                .anyMatch(argb -> Contrast.of(focus, Color.rgb(argb >> 16 & 255, argb >> 8 & 255, argb & 255)) >= 3);
    }

    private boolean near(int argb) {
        return Math.abs((argb >> 16 & 255) - focus.getRed() * 255) < 12 && Math.abs((argb >> 8 & 255) - focus.getGreen() * 255) < 12
                && Math.abs((argb & 255) - focus.getBlue() * 255) < 12;
    }

    private static Bounds around(Bounds box) {
        return new BoundingBox(box.getMinX() - AROUND, box.getMinY() - AROUND, box.getWidth() + 2 * AROUND, box.getHeight() + 2 * AROUND);
    }
}
