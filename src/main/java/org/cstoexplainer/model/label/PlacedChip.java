package org.cstoexplainer.model.label;

/// A label with its place.
///
/// @param chip   the label
/// @param box    where it stands
/// @param leader whether a line leads from it to the anchor
public record PlacedChip(Chip chip, Rect box, boolean leader) {
}
