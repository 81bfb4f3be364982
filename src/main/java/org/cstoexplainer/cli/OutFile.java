package org.cstoexplainer.cli;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import org.cstoexplainer.model.settings.WholeFile;
import org.cstoexplainer.paper.Raster;

/// The file that a command writes; one of that name is replaced only once the new one is whole.
final class OutFile {

    private OutFile() {
    }

    /// Writes a picture as PNG.
    ///
    /// @throws IOException with one sentence, if it cannot be written
    static void write(BufferedImage image, Path path) throws IOException {
        write(new Raster(image).png(), path);
    }

    /// Writes bytes.
    ///
    /// @throws IOException with one sentence, if they cannot be written
    static void write(byte[] bytes, Path path) throws IOException {
        if (!new WholeFile(path).write(bytes)) {
            throw new IOException(Cli.say("notWritten", path));
        }
    }
}
