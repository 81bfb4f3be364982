package org.cstoexplainer.model.geo;

/// A round distance to print under a map, and how long it is drawn.
///
/// @param km 1, 2 or 5 times a power of ten
/// @param pixels its length on the screen
public record ScaleBar(double km, double pixels) {

    /// The longest round distance that fits.
    ///
    /// @param pixelsPerKm the view's scale
    /// @param maxPixels the room there is
    public static ScaleBar fitting(double pixelsPerKm, double maxPixels) {
        double room = maxPixels / pixelsPerKm;
        double power = Math.pow(10, Math.floor(Math.log10(room)));
        double km = room >= 5 * power ? 5 * power : room >= 2 * power ? 2 * power : power;
        return new ScaleBar(km, km * pixelsPerKm);
    }
}
