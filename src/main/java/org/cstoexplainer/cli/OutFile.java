package org.cstoexplainer.cli;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.cstoexplainer.model.settings.WholeFile;
import org.cstoexplainer.paper.Raster;

/// The file that a command writes; one of that name is replaced only once the new one is whole, and no file of a story is.
final class OutFile {

    private OutFile() {
    }

    /// Writes a picture as PNG.
    ///
    /// @throws IOException with one sentence, if it cannot be written
    static void write(BufferedImage image, Path path) throws IOException {
        write(new Raster(image).png(), path);
    }

    /// Writes a text.
    ///
    /// @throws IOException with one sentence, if it cannot be written
    static void write(String text, Path path) throws IOException {
        write(text.getBytes(StandardCharsets.UTF_8), path);
    }

    /// Writes bytes.
    ///
    /// @throws IOException with one sentence, if they cannot be written
    static void write(byte[] bytes, Path path) throws IOException {
        if (new StoryFile(path).belongs()) {
            throw new IOException(Cli.say("ofStory", path));
        }
        if (!new WholeFile(path).write(bytes)) {
            throw new IOException(Cli.say("notWritten", path));
        }
    }
}
