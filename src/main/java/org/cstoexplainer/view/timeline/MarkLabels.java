package org.cstoexplainer.view.timeline;

import java.util.ArrayList;
import java.util.List;
import org.cstoexplainer.model.label.Rect;

/// Decides on which side of its marker a label stands, if anywhere: right, else left, else it hides.
final class MarkLabels {

    private final double width;
    private final List<Rect> taken = new ArrayList<>();

    /// @param width   the width of the axis, px
    /// @param markers what labels may not cover
    MarkLabels(double width, List<Rect> markers) {
        this.width = width;
        taken.addAll(markers);
    }

    /// The place of a label of that size beside a marker.
    java.util.Optional<Rect> beside(Rect marker, double labelWidth, double labelHeight, double gap) {
        var y = marker.cy() - labelHeight / 2;
        var right = new Rect(marker.right() + gap, y, labelWidth, labelHeight);
        var left = new Rect(marker.x() - gap - labelWidth, y, labelWidth, labelHeight);
        return java.util.stream.Stream.of(right, left).filter(this::free).findFirst().map(place -> {
            taken.add(place);
            return place;
        });
    }

    private boolean free(Rect place) {
        return place.x() >= 0 && place.right() <= width && taken.stream().noneMatch(place::overlaps);
    }
}
