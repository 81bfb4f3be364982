package org.cstoexplainer.model.starter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cstoexplainer.model.content.ContentReader;
import org.cstoexplainer.model.content.Reading;
import org.cstoexplainer.model.content.folder.Directory;

/// Writes a story into a folder that is not there yet, or is empty. Everything goes into a draft first, beside it or within it,
/// which is then moved to its place: a failure leaves nothing half done.
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

    private static final String DRAFT = "." + ProcessHandle.current().pid() + ".draft";

    private NewFolder() {
    }

    /// Writes the files.
    ///
    /// @param folder where; the folders above it are made if they are missing
    public static Outcome write(Path folder, StoryFiles files) {
        try {
            if (Files.isDirectory(folder)) {
                var target = folder.toRealPath();
                return empty(target) ? within(target, files) : Outcome.NOT_EMPTY;
            }
            // a link that leads nowhere is there too
            return Files.exists(folder, LinkOption.NOFOLLOW_LINKS) ? Outcome.NOT_A_FOLDER
                    : beside(folder.toAbsolutePath().normalize(), files);
        } catch (IOException | SecurityException _) {
            return Outcome.FAILED;
        }
    }

    private static boolean empty(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private static Outcome beside(Path target, StoryFiles files) throws IOException {
        Files.createDirectories(target.getParent());
        return drafted(target.resolveSibling("." + target.getFileName() + DRAFT), files,
                draft -> Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE));
    }

    /// A folder that is there stays: somebody may stand in it.
    private static Outcome within(Path target, StoryFiles files) throws IOException {
        var moved = new ArrayList<Path>();
        return drafted(target.resolve(DRAFT), files, draft -> {
            try {
                for (var file : children(draft)) {
                    moved.add(Files.move(file, target.resolve(file.getFileName())));
                }
            } catch (IOException e) {
                for (var file : moved) {
                    drop(file);
                }
                throw e;
            }
        });
    }

    private static List<Path> children(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }

    /// What is done with a draft that is whole and good.
    private interface Placing {

        void place(Path draft) throws IOException;
    }

    private static Outcome drafted(Path draft, StoryFiles files, Placing placing) throws IOException {
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
            placing.place(draft);
            return Outcome.WRITTEN;
        } finally {
            drop(draft);
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
