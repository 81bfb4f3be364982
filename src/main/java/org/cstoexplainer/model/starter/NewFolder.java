package org.cstoexplainer.model.starter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import org.cstoexplainer.model.content.ContentReader;
import org.cstoexplainer.model.content.Reading;
import org.cstoexplainer.model.content.folder.Directory;

/// Writes a story into a folder that is not there yet, or is empty. Everything goes into a draft beside it first, which then
/// takes its name: a failure leaves nothing half done.
public final class NewFolder {

    /// What came of it.
    public enum Outcome {
        /// The folder is there, with all files.
        WRITTEN,
        /// Something lies in the folder already; it was left alone.
        NOT_EMPTY,
        /// A file has that name; it was left alone.
        NOT_A_FOLDER,
        /// The files do not make a story; nothing was left behind.
        UNFIT,
        /// It could not be written, and nothing was left behind.
        FAILED
    }

    private NewFolder() {
    }

    /// Writes the files.
    ///
    /// @param folder where; the folders above it are made if they are missing
    public static Outcome write(Path folder, StoryFiles files) {
        try {
            var target = Files.exists(folder) ? folder.toRealPath() : folder.toAbsolutePath().normalize();
            if (Files.exists(target) && !Files.isDirectory(target)) {
                return Outcome.NOT_A_FOLDER;
            }
            return Files.exists(target) && !empty(target) ? Outcome.NOT_EMPTY : into(target, files);
        } catch (IOException | SecurityException _) {
            return Outcome.FAILED;
        }
    }

    private static boolean empty(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private static Outcome into(Path target, StoryFiles files) throws IOException {
        if (target.getParent() == null) {
            return Outcome.FAILED;
        }
        Files.createDirectories(target.getParent());
        var draft = target.resolveSibling("." + target.getFileName() + "." + ProcessHandle.current().pid() + ".draft");
        Files.createDirectory(draft);
        try {
            for (var file : files.texts().entrySet()) {
                var path = draft.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue(), StandardCharsets.UTF_8);
            }
            if (ContentReader.read(new Directory(draft)) instanceof Reading.Bad) {
                return Outcome.UNFIT;
            }
            rename(draft, target);
            return Outcome.WRITTEN;
        } finally {
            drop(draft);
        }
    }

    /// Some systems put a folder in the place of an empty one, others want that away first.
    private static void rename(Path draft, Path target) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException _) {
            Files.deleteIfExists(target);
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static void drop(Path draft) throws IOException {
        if (Files.exists(draft)) {
            try (var files = Files.walk(draft)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
