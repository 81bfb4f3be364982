package org.cstoexplainer.cli;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import org.cstoexplainer.model.settings.WholeFile;
import org.cstoexplainer.paper.Raster;

/// Writes pictures as PNG.
final class Png {

    private Png() {
    }

    /// Writes a picture; a file of that name is replaced only once the new one is whole.
    ///
    /// @throws IOException with one sentence, if it cannot be written
    static void write(BufferedImage image, Path path) throws IOException {
        write(new Raster(image).png(), path);
    }

    /// Writes the bytes of a picture in the same way.
    ///
    /// @throws IOException with one sentence, if it cannot be written
    static void write(byte[] picture, Path path) throws IOException {
        if (!new WholeFile(path).write(picture)) {
            throw new IOException(Cli.say("notWritten", path));
        }
    }
}
