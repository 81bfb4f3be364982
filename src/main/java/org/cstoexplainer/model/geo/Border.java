package org.cstoexplainer.model.geo;

import static java.util.Objects.requireNonNull;

/// The line between two lands, or between a part and what surrounds it, drawn once.
///
/// @param first the key that comes first in the alphabet
/// @param second the other key
/// @param line the line in plane kilometres
public record Border(String first, String second, Shape line) {

    /// Every component is needed.
    public Border {
        requireNonNull(first);
        requireNonNull(second);
        requireNonNull(line);
    }

    /// Whether the line belongs to a land or part.
    public boolean touches(String key) {
        return first.equals(key) || second.equals(key);
    }
}
