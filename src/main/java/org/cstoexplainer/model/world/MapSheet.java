package org.cstoexplainer.model.world;

import java.util.List;
import org.cstoexplainer.model.id.CountryId;
import org.cstoexplainer.model.text.Wording;

/// What the map shows besides the land.
///
/// @param views     its views, the whole first
/// @param seas      names of seas
/// @param proposers states whose leaders raised sending troops
/// @param note      the line on borders and names
public record MapSheet(List<MapView> views, List<Sea> seas, List<CountryId> proposers, Wording note) {

    /// Copies the lists.
    public MapSheet {
        views = List.copyOf(views);
        seas = List.copyOf(seas);
        proposers = List.copyOf(proposers);
    }
}
