package org.cstoexplainer.model.treaty;

import org.cstoexplainer.model.id.TreatyId;

/// An entry of the list of treaties.
///
/// @param treaty the treaty
/// @param file   the name of its file, beside the list
public record Listing(TreatyId treaty, String file) {
}
