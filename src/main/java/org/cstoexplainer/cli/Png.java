package org.cstoexplainer.cli;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javax.imageio.ImageIO;

/// Writes pictures as PNG.
final class Png {

    private Png() {
    }

    /// Writes a picture; a file of that name is replaced only once the new one is whole.
    ///
    /// @throws IOException with one sentence, if it cannot be written
    static void write(BufferedImage image, Path path) throws IOException {
        try {
            var folder = folder(path.toAbsolutePath().getParent());
            Files.createDirectories(folder);
            var draft = folder.resolve(path.getFileName() + ".part");
            try (var stream = Files.newOutputStream(draft)) {
                ImageIO.write(image, "png", stream);
            }
            Files.move(draft, path, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new IOException(Cli.say("notWritten", path), e);
        }
    }

    private static Path folder(Path folder) {
        return folder == null ? Path.of(".") : folder;
    }
}
