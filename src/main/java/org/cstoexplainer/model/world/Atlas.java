package org.cstoexplainer.model.world;

import java.util.List;
import org.cstoexplainer.model.id.SourceId;

/// The countries, and where their membership of other organisations stands.
///
/// @param natoSources where NATO's membership stands
/// @param euSources   where the European Union's membership stands
/// @param countries   every country that the map can show
public record Atlas(List<SourceId> natoSources, List<SourceId> euSources, List<Country> countries) {

    /// Copies the lists.
    public Atlas {
        natoSources = List.copyOf(natoSources);
        euSources = List.copyOf(euSources);
        countries = List.copyOf(countries);
    }
}
