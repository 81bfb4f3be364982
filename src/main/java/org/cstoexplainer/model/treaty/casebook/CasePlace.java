package org.cstoexplainer.model.treaty.casebook;

import org.cstoexplainer.model.text.Wording;

/// A place of a case on the map.
///
/// @param name its name
/// @param lon  degrees east
/// @param lat  degrees north
public record CasePlace(Wording name, double lon, double lat) {
}
