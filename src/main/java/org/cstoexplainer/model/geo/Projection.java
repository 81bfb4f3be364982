package org.cstoexplainer.model.geo;

/// A pair of functions between the globe and a plane, each the other's inverse.
public interface Projection {

    /// From degrees to the plane.
    Point project(LonLat place);

    /// From the plane back to degrees, longitude within half a turn of the central meridian.
    LonLat invert(Point point);
}
