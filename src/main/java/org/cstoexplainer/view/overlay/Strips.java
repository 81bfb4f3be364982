package org.cstoexplainer.view.overlay;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cstoexplainer.model.label.Rect;

/// Cuts a window with holes into strips on whole pixels. Rectangles are filled many times faster than one shape with holes,
/// whose edges the renderer would smooth over the whole window.
final class Strips {

    private Strips() {
    }

    /// What is left of a window without the holes, px; no two strips overlap.
    static List<Rect> around(Rect window, List<Rect> holes) {
        var strips = new ArrayList<Rect>();
        var rows = edges(window.y(), window.bottom(), holes.stream().flatMap(hole -> Stream.of(hole.y(), hole.bottom())));
        for (var row = 0; row + 1 < rows.size(); row++) {
            var top = rows.get(row);
            var bottom = rows.get(row + 1);
            var here = holes.stream().filter(hole -> Math.rint(hole.y()) <= top && Math.rint(hole.bottom()) >= bottom).toList();
            var columns = edges(window.x(), window.right(), here.stream().flatMap(hole -> Stream.of(hole.x(), hole.right())));
            for (var column = 0; column + 1 < columns.size(); column++) {
                var left = columns.get(column);
                var right = columns.get(column + 1);
                if (here.stream().noneMatch(hole -> Math.rint(hole.x()) <= left && Math.rint(hole.right()) >= right)) {
                    strips.add(new Rect(left, top, right - left, bottom - top));
                }
            }
        }
        return strips;
    }

    private static List<Double> edges(double first, double last, Stream<Double> between) {
        return Stream.concat(Stream.of(first, last), between.map(Math::rint).filter(at -> at > first && at < last))
                .sorted().distinct().toList();
    }
}
