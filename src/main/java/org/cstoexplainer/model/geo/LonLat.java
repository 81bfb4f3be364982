package org.cstoexplainer.model.geo;

/// A place on the globe, in degrees: east and north are positive.
///
/// @param lon longitude, any turn of the circle
/// @param lat latitude, -90 to 90
public record LonLat(double lon, double lat) {

    /// Refuses what is no latitude, and what is no number.
    public LonLat {
        if (!Double.isFinite(lon) || !(lat >= -90 && lat <= 90)) {
            throw new IllegalArgumentException("Not a place on the globe: " + lon + ", " + lat);
        }
    }
}
