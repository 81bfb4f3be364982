package org.cstoexplainer.model.world;

import org.cstoexplainer.model.id.CountryId;

/// Where the chip of a state stands in a view, as an offset of its centre from the anchor.
///
/// @param state the state
/// @param lon   longitude of the anchor, degrees
/// @param lat   latitude of the anchor, degrees
/// @param dx    px to the right of the anchor, for a stage of 1024 by 584
/// @param dy    px below the anchor, for a stage of 1024 by 584
public record ChipPlace(CountryId state, double lon, double lat, double dx, double dy) {
}
