package org.cstoexplainer.model.world;

import java.util.Optional;
import org.cstoexplainer.model.date.PartialDate;
import org.cstoexplainer.model.id.CountryId;
import org.cstoexplainer.model.text.Wording;

/// A country of the map.
///
/// @param id        its key
/// @param name      its name
/// @param shortName a shorter name for a narrow map, for example "UK"
/// @param nato      since when it is in NATO
/// @param eu        since when it is in the European Union
/// @param profile   what its card says besides, for the states of the story
public record Country(CountryId id, Wording name, Optional<Wording> shortName, Optional<PartialDate> nato,
        Optional<PartialDate> eu, Optional<Profile> profile) {
}
