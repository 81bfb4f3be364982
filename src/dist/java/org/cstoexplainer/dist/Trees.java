package org.cstoexplainer.dist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;

/// Files and folders with all that is in them.
final class Trees {

    private Trees() {
    }

    /// All files and folders below a folder, each folder before what is in it.
    static List<Path> below(Path root) throws IOException {
        try (var all = Files.walk(root)) {
            return all.filter(path -> !path.equals(root)).sorted().toList();
        }
    }

    /// Deletes a file or a folder, if it is there.
    static void delete(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        try (var all = Files.walk(root)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /// Copies a folder; what may be run stays so.
    static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        for (var path : below(from)) {
            Files.copy(path, to.resolve(from.relativize(path).toString()), StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    /// The size of a file, or of all files below a folder.
    static long bytes(Path root) throws IOException {
        try (var all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).mapToLong(Trees::size).sum();
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
