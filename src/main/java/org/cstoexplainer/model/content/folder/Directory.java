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
            var file = path.resolve(name);
            return Files.isRegularFile(file) ? read(file) : Delivery.Refusal.ABSENT;
        } catch (InvalidPathException _) {
            return Delivery.Refusal.ABSENT;
        } catch (IOException _) {
            return Delivery.Refusal.UNREADABLE;
        }
    }

    private Delivery read(Path file) throws IOException {
        if (!file.toRealPath().startsWith(path.toRealPath())) {
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
