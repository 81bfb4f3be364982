package org.cstoexplainer.mapgen;

import java.util.List;

/// A place within a country that the map draws apart.
///
/// @param key ISO 3166-2, or the map's own
/// @param country the key of the country it lies in
/// @param rings its outline; where it follows the country's, vertex by vertex the same
record Part(String key, String country, List<long[]> rings) {
}
