package org.cstoexplainer.view.sources;

import org.cstoexplainer.model.state.SourcesShown.Numbered;

/// A row of the list.
///
/// @param numbered the source and its number
/// @param open     whether it is unfolded
record SourceEntry(Numbered numbered, boolean open) {
}
