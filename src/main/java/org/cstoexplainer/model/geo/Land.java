package org.cstoexplainer.model.geo;

import static java.util.Objects.requireNonNull;

/// A country as a plate draws it, or a part that lies within one.
///
/// @param key ISO 3166-1 alpha-3 (Kosovo `XKX`); for a part ISO 3166-2 or, where there is none, the map's own
/// @param shape its rings, holes included
/// @param box the box around all of it
/// @param main the box around its largest piece, without far islands and exclaves
/// @param labelPoint the pole of inaccessibility of its largest piece
public record Land(String key, Shape shape, Box box, Box main, Point labelPoint) {

    /// Every component is needed.
    public Land {
        requireNonNull(key);
        requireNonNull(shape);
        requireNonNull(box);
        requireNonNull(main);
        requireNonNull(labelPoint);
    }
}
