package org.cstoexplainer.model.imports;

import java.util.List;
import java.util.Optional;
import org.cstoexplainer.model.timeline.Lane;

/// An event as it is carried over.
///
/// @param key      the key that the file gives it, if it can be one here
/// @param date     when
/// @param lane     the lane it stands in
/// @param headline its headline, in one line
/// @param text     its text
/// @param credit   whose picture or film it shows
/// @param cited    the sources that its text names at its end
record Entry(Optional<String> key, DateWords date, Lane lane, String headline, String text, Optional<String> credit,
        List<String> cited) {

    /// Copies the list.
    Entry {
        cited = List.copyOf(cited);
    }
}
