package org.cstoexplainer.model.world;

import org.cstoexplainer.model.date.PartialDate;

/// From when a state had a status; it lasts until the next segment begins.
///
/// @param from   the first day
/// @param status what the state was from then on
public record Segment(PartialDate from, Status status) {
}
