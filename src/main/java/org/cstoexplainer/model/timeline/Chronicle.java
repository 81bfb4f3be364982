package org.cstoexplainer.model.timeline;

import java.util.List;

/// The timeline as data.
///
/// @param eras   the eras, in order and without a gap
/// @param events the entries, in order of time
public record Chronicle(List<Era> eras, List<Event> events) {

    /// Copies the lists.
    public Chronicle {
        eras = List.copyOf(eras);
        events = List.copyOf(events);
    }
}
