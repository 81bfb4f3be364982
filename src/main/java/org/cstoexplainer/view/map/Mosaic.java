package org.cstoexplainer.view.map;

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

    private record Growing(SvgPath path, Box[] box) {
    }

    private final Map<Key, Growing> squares = new HashMap<>();

    /// A path, and the box around it in km of the plane.
    ///
    /// @param data SVG path data, km, y downwards
    /// @param box  km of the plane
    record Tile(String data, Box box) {
    }

    void add(Shape shape) {
        for (var line = 0; line < shape.lines(); line++) {
            var box = shape.box(line);
            var square = squares.computeIfAbsent(Key.of(box), _ -> new Growing(new SvgPath(), new Box[] {box}));
            shape.draw(line, square.path);
            square.box[0] = square.box[0].union(box);
        }
    }

    List<Tile> tiles() {
        return squares.values().stream().map(square -> new Tile(square.path.toString(), square.box[0])).toList();
    }
}
