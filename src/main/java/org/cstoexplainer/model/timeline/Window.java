package org.cstoexplainer.model.timeline;

/// The part of the time axis that is seen.
///
/// @param zoom how many times wider than the whole it is drawn, 1 or more
/// @param left the share of the axis (0 to 1, breaks not counted) that lies left of the visible part
public record Window(double zoom, double left) {

    /// The whole axis.
    public static final Window WHOLE = new Window(1, 0);

    /// The largest zoom: a day of the densest era is then some 60 px wide on a large screen.
    public static final double MOST = 60;

    /// Keeps the zoom within its limits and the axis in sight.
    public Window {
        zoom = Math.clamp(zoom, 1, MOST);
        left = Math.clamp(left, 0, 1 - 1 / zoom);
    }
}
