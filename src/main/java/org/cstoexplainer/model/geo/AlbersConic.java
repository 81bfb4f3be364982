package org.cstoexplainer.model.geo;

/// The Albers equal-area conic projection of the sphere (Snyder 1987, *Map Projections: A Working Manual*, pp. 98-103).
///
/// Longitudes are wrapped to within half a turn of the central meridian, so that the one cut lies opposite to it.
///
/// @param phi1 first standard parallel, degrees
/// @param phi2 second standard parallel, degrees
/// @param phi0 latitude of origin (y = 0 on the central meridian), degrees
/// @param lambda0 central meridian, degrees
/// @param radius the sphere's radius; its unit is the plane's unit
public record AlbersConic(double phi1, double phi2, double phi0, double lambda0, double radius) implements Projection {

    /// The plane of every plate: parallels 5 and 60 N, meridian 65 E, origin 55 N, on the sphere
    /// with the Earth's mean radius R1 in kilometres (Moritz 2000, *Geodetic Reference System 1980*).
    /// Its cut runs along 115 W.
    public static final AlbersConic PLATE = new AlbersConic(5, 60, 55, 65, 6371.0088);

    /// The cone's constant (eq. 14-6): the angle in the plane for each degree of longitude.
    public double n() {
        return (sin(phi1) + sin(phi2)) / 2;
    }

    /// The rotation of a drawing, degrees clockwise, that makes a meridian upright.
    public double uprightRotation(double longitude) {
        return n() * wrap(longitude - lambda0);
    }

    /// Equations 14-1 to 14-4.
    @Override
    public Point project(LonLat place) {
        double theta = Math.toRadians(n() * wrap(place.lon() - lambda0));
        double rho = rho(place.lat());
        return new Point(rho * Math.sin(theta), rho(phi0) - rho * Math.cos(theta));
    }

    /// Equations 14-8 to 14-11. A point off the cone is brought to the nearest pole.
    @Override
    public LonLat invert(Point point) {
        double n = n();
        double down = rho(phi0) - point.y();
        double rho = Math.hypot(point.x(), down);
        double sine = (c() - Math.pow(rho * n / radius, 2)) / (2 * n);
        double lat = Math.toDegrees(Math.asin(Math.clamp(sine, -1, 1)));
        return new LonLat(lambda0 + Math.toDegrees(Math.atan2(point.x(), down)) / n, lat);
    }

    /// Equation 14-3: the distance from the cone's tip.
    private double rho(double lat) {
        return radius * Math.sqrt(c() - 2 * n() * sin(lat)) / n();
    }

    /// Equation 14-5.
    private double c() {
        return Math.pow(Math.cos(Math.toRadians(phi1)), 2) + 2 * n() * sin(phi1);
    }

    private static double sin(double degrees) {
        return Math.sin(Math.toRadians(degrees));
    }

    private static double wrap(double degrees) {
        return degrees - 360 * Math.floor((degrees + 180) / 360);
    }
}
