package org.cstoexplainer.view.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cstoexplainer.model.geo.Box;
import org.cstoexplainer.model.geo.Shape;
import org.cstoexplainer.model.geo.SvgPath;

/// Puts shapes that look alike into one path for each square of the plane: a few large nodes cost the renderer far less
/// than hundreds of small ones, and a square out of sight is still left out.
final class Mosaic {

    private static final double SQUARE = 2500;

    private record Key(long column, long row) {

        static Key of(Box box) {
            return new Key(Math.floorDiv((long) box.centre().x(), (long) SQUARE),
                    Math.floorDiv((long) box.centre().y(), (long) SQUARE));
        }
    }

    private record Part(Shape shape, int line) {
    }

    private final Map<Key, List<Part>> squares = new HashMap<>();

    /// What stands in a square.
    ///
    /// @param parts its lines
    /// @param box   the box around them, km of the plane
    record Tile(List<Part> parts, Box box) {

        /// SVG path data, km, y downwards.
        String data() {
            var path = new SvgPath();
            parts.forEach(part -> part.shape.draw(part.line, path));
            return path.toString();
        }
    }

    void add(Shape shape) {
        for (var line = 0; line < shape.lines(); line++) {
            squares.computeIfAbsent(Key.of(shape.box(line)), _ -> new ArrayList<>()).add(new Part(shape, line));
        }
    }

    List<Tile> tiles() {
        return squares.values().stream().map(parts -> new Tile(parts, box(parts))).toList();
    }

    private static Box box(List<Part> parts) {
        return parts.stream().map(part -> part.shape.box(part.line)).reduce(Box::union).orElseThrow();
    }
}
