package org.cstoexplainer.model.settings;

/// Where the window stood.
///
/// @param x         left edge, screen px
/// @param y         top edge, screen px
/// @param width     width, px
/// @param height    height, px
/// @param maximized whether it filled the screen
public record WindowPlace(double x, double y, double width, double height, boolean maximized) {
}
