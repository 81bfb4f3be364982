package org.cstoexplainer.dist;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/// A zip of a folder in which what may be run stays so.
final class Zip {

    private Zip() {
    }

    /// @param folder what is put into it, with its name
    /// @param zip    the file that is written
    static void of(Path folder, Path zip) throws IOException {
        var rights = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        try (var inside = FileSystems.newFileSystem(zip, Map.of("create", "true", "enablePosixFileAttributes", rights))) {
            var root = inside.getPath(folder.getFileName().toString());
            Files.createDirectory(root);
            for (var path : Trees.below(folder)) {
                var entry = root.resolve(folder.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectory(entry);
                } else {
                    // links would be lost on a stick
                    Files.copy(path, entry, StandardCopyOption.COPY_ATTRIBUTES);
                    if (rights) {
                        Files.setPosixFilePermissions(entry, Files.getPosixFilePermissions(path));
                    }
                }
            }
        }
    }
}
