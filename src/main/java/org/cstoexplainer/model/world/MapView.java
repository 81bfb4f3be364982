package org.cstoexplainer.model.world;

import java.util.List;
import org.cstoexplainer.model.id.ViewId;
import org.cstoexplainer.model.text.Wording;

/// A view of the map that a button or a stop asks for.
///
/// @param id       its key
/// @param name     what its button says
/// @param offered  whether it has a button
/// @param lon      longitude of its centre, degrees
/// @param lat      latitude of its centre, degrees
/// @param width    how much it shows from left to right, km in the plane
/// @param height   how much it shows from top to bottom, km in the plane
/// @param rotation clockwise rotation in degrees, as JavaFX rotates
/// @param chips    where the chips of its states stand
public record MapView(ViewId id, Wording name, boolean offered, double lon, double lat, double width, double height,
        double rotation, List<ChipPlace> chips) {

    /// Copies the list.
    public MapView {
        chips = List.copyOf(chips);
    }
}
