package org.cstoexplainer.model.settings;

/// A display as it is remembered: JavaFX gives it no name.
///
/// @param x       its left edge among all displays, px
/// @param y       its upper edge, px
/// @param width   px
/// @param height  px
/// @param scale   px of the device for one px
/// @param primary whether it is the main display
public record ScreenPlace(double x, double y, double width, double height, double scale, boolean primary) {
}
