package org.cstoexplainer.model.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Gives every marker a place in its lane.
///
/// A marker takes the first row of its lane that has room for its label too, else the first where it stands 1.15 widths
/// from others; then markers move apart, each by 0.8 widths at most; if that fails they are stacked.
public final class Packing {

    /// How close two markers may stand, in marker widths.
    public static final double CLOSEST = 1.15;

    private static final double FARTHEST = 0.8;

    private Packing() {
    }

    /// Places the markers of all lanes.
    ///
    /// @param marks the markers
    /// @param rows  how many rows each lane has; one where it is not named
    public static List<PlacedMark> pack(List<Mark> marks, Map<Lane, Integer> rows) {
        var placed = new ArrayList<PlacedMark>();
        marks.stream().sorted(Comparator.comparing((Mark mark) -> !mark.first()).thenComparingDouble(Mark::x))
                .forEach(mark -> place(mark, rows.getOrDefault(mark.lane(), 1), placed));
        placed.sort(Comparator.comparingDouble(PlacedMark::x));
        return List.copyOf(placed);
    }

    private static void place(Mark mark, int rows, List<PlacedMark> placed) {
        for (var row = 0; row < rows && rows > 1; row++) {
            if (roomy(mark, row, placed)) {
                placed.add(new PlacedMark(mark, row, mark.x(), List.of()));
                return;
            }
        }
        for (var shift = 0.0; shift <= FARTHEST; shift += 0.1) {
            for (var row = 0; row < rows; row++) {
                for (var side = -1; side <= 1; side += 2) {
                    var x = mark.x() + side * shift * mark.width();
                    if (free(mark, row, x, placed)) {
                        placed.add(new PlacedMark(mark, row, x, List.of()));
                        return;
                    }
                }
            }
        }
        stack(mark, placed);
    }

    private static boolean roomy(Mark mark, int row, List<PlacedMark> placed) {
        return free(mark, row, mark.x(), placed) && inRow(mark, row, placed)
                .allMatch(other -> Math.abs(other.x() - mark.x()) >= mark.reach(other.mark()));
    }

    private static Stream<PlacedMark> inRow(Mark mark, int row, List<PlacedMark> placed) {
        return placed.stream().filter(other -> other.mark().lane() == mark.lane() && other.row() == row);
    }

    private static boolean free(Mark mark, int row, double x, List<PlacedMark> placed) {
        return inRow(mark, row, placed).allMatch(other -> Math.abs(other.x() - x) >= CLOSEST * (mark.width() + other.mark().width()) / 2);
    }

    private static void stack(Mark mark, List<PlacedMark> placed) {
        var nearest = placed.stream().filter(other -> other.mark().lane() == mark.lane())
                .min(Comparator.comparingDouble(other -> Math.abs(other.x() - mark.x()))).orElseThrow();
        var under = new ArrayList<>(nearest.under());
        under.add(mark);
        placed.set(placed.indexOf(nearest), new PlacedMark(nearest.mark(), nearest.row(), nearest.x(), under));
    }
}
