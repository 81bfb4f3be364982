package org.cstoexplainer.model.timeline;

import java.util.List;

/// A marker with its place.
///
/// @param mark  the marker
/// @param row   the row of its lane, from 0
/// @param x     where it stands, px; where that is not the mark's own x, a thin line leads to the true date
/// @param under markers that are stacked under it
public record PlacedMark(Mark mark, int row, double x, List<Mark> under) {

    /// Copies the list.
    public PlacedMark {
        under = List.copyOf(under);
    }

    /// Whether it stands beside its date.
    public boolean moved() {
        return Math.abs(x - mark.x()) > 0.5;
    }
}
