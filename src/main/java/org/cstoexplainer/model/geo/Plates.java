package org.cstoexplainer.model.geo;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

/// Where the app's plates lie.
public final class Plates {

    private Plates() {
    }

    /// Reads the plate of a level from the app's own resources. Takes some tens of milliseconds for the finest.
    public static Plate read(Level level) throws IOException {
        try (InputStream in = Plates.class.getResourceAsStream(level.resource())) {
            if (in == null) {
                throw new FileNotFoundException("The map file " + level.resource() + " is missing from the app.");
            }
            return PlateReader.read(level, in);
        }
    }
}
