package org.cstoexplainer.model.forces;

import java.util.List;
import org.cstoexplainer.model.id.CountryId;
import org.cstoexplainer.model.id.SourceId;

/// The state that chaired the Collective Security Council in a year.
///
/// @param year    the year
/// @param state   the state
/// @param sources where it stands
public record Chair(int year, CountryId state, List<SourceId> sources) {

    /// Copies the list.
    public Chair {
        sources = List.copyOf(sources);
    }
}
