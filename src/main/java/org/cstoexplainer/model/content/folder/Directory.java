package org.cstoexplainer.model.content.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/// A folder on disk.
///
/// @param path the folder
public record Directory(Path path) implements Folder {

    @Override
    public Delivery file(String name) {
        try {
            return has(name) ? read(path.resolve(name)) : Delivery.Refusal.ABSENT;
        } catch (IOException _) {
            return Delivery.Refusal.UNREADABLE;
        }
    }

    /// A plain file of this very folder. Asking for real paths is slow, and needed for links and ways around alone.
    private boolean inside(Path file) {
        return file.normalize().equals(file) && path.equals(file.getParent()) && !Files.isSymbolicLink(file);
    }

    @Override
    public boolean has(String name) {
        try {
            return Files.isRegularFile(path.resolve(name));
        } catch (InvalidPathException _) {
            return false;
        }
    }

    private Delivery read(Path file) throws IOException {
        if (!inside(file) && !file.toRealPath().startsWith(path.toRealPath())) {
            return Delivery.Refusal.OUTSIDE;
        }
        try (var stream = Files.newInputStream(file)) {
            var bytes = stream.readNBytes(LARGEST + 1);
            return bytes.length > LARGEST ? Delivery.Refusal.TOO_LARGE : new Delivery.Bytes(bytes);
        }
    }

    @Override
    public List<String> names() {
        try (var files = Files.list(path)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException | UncheckedIOException _) {
            return List.of();
        }
    }
}
