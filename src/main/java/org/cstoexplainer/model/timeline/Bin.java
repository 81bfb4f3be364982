package org.cstoexplainer.model.timeline;

import java.util.List;

/// Entries without a marker that share a few px of a lane.
///
/// @param lane   the lane
/// @param x      where their tick stands, px
/// @param events the entries, in order of time
public record Bin(Lane lane, double x, List<Event> events) {

    /// Copies the list.
    public Bin {
        events = List.copyOf(events);
    }
}
