package org.cstoexplainer.model.state;

import java.util.Optional;
import org.cstoexplainer.model.geo.Frame;
import org.cstoexplainer.model.id.ViewId;

/// What the map of the story shows.
///
/// @param frame the part of the plane to be seen; each pane fits it to its own size
/// @param named the view it is, until somebody zooms or pans
/// @param spot  the legend entry that is picked out
public record MapLook(Frame frame, Optional<ViewId> named, Optional<Legend> spot) {

    /// The same look of another part.
    public MapLook at(Frame other) {
        return new MapLook(other, Optional.empty(), spot);
    }

    /// The same look of a named view.
    public MapLook at(Frame other, ViewId view) {
        return new MapLook(other, Optional.of(view), spot);
    }

    /// With a legend entry picked out, or none where it was already.
    public MapLook toggling(Legend entry) {
        return new MapLook(frame, named, spot.filter(entry::equals).isPresent() ? Optional.empty() : Optional.of(entry));
    }

    /// With no legend entry picked out.
    public MapLook plain() {
        return new MapLook(frame, named, Optional.empty());
    }
}
