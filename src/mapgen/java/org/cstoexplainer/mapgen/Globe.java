package org.cstoexplainer.mapgen;

import java.util.List;
import java.util.SortedMap;

/// Everything the plates show, as rings of cells at the sources' full detail.
///
/// @param lands each country's rings by its key
/// @param parts places within countries
/// @param lakes each lake's rings
record Globe(SortedMap<String, List<long[]>> lands, List<Part> parts, List<List<long[]>> lakes) {
}
