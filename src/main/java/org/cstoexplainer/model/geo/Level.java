package org.cstoexplainer.model.geo;

import java.util.Locale;

/// How finely a plate is drawn.
public enum Level {
    /// Everything Natural Earth 10m has within 32 W to 195 E, 24 to 84 N; 2 km elsewhere. For hit tests and close views.
    FULL(0),
    /// Simplified to 1 km, to 2 km outside that region.
    NEAR(1),
    /// Simplified to 4 km.
    MID(4),
    /// Simplified to 15 km, without the small islands. For the first second.
    FAR(15);

    private final double tolerance;

    Level(double tolerance) {
        this.tolerance = tolerance;
    }

    /// How far a line may be from the full one, in kilometres.
    public double tolerance() {
        return tolerance;
    }

    /// The plate's resource in this module.
    public String resource() {
        return "/map/" + name().toLowerCase(Locale.ROOT) + ".bin";
    }

    /// The coarsest level that is off by no more than half a pixel at a scale.
    ///
    /// @param pixelsPerKm the scale of the view
    public static Level at(double pixelsPerKm) {
        Level best = FULL;
        for (Level level : values()) {
            best = level.tolerance * pixelsPerKm <= 0.5 ? level : best;
        }
        return best;
    }
}
