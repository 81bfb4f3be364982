package org.cstoexplainer.model.world;

import java.util.Optional;
import org.cstoexplainer.model.text.Wording;

/// Figures on a state.
///
/// @param official   its official name
/// @param capital    the name of its capital
/// @param lon        longitude of the capital in degrees, east positive
/// @param lat        latitude of the capital in degrees, north positive
/// @param population how many people live there
/// @param forces     its active armed forces, for the members
public record Profile(Wording official, Wording capital, double lon, double lat, Figure population,
        Optional<Figure> forces) {
}
