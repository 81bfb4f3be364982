package org.cstoexplainer.model.world;

import org.cstoexplainer.model.text.Wording;

/// The name of a sea on the map.
///
/// @param name  the name
/// @param lon   longitude of the middle of the name, degrees
/// @param lat   latitude of the middle of the name, degrees
/// @param width the stretch of water that the name must fit into, km
public record Sea(Wording name, double lon, double lat, double width) {
}
