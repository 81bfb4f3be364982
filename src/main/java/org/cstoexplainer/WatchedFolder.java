package org.cstoexplainer;

import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.cstoexplainer.controller.ContentFolder;
import org.cstoexplainer.model.content.ContentReader;
import org.cstoexplainer.model.content.Reading;
import org.cstoexplainer.model.content.folder.Directory;

/// A content folder on disk, read in the background.
///
/// @param path       where it is
/// @param background where it is read
record WatchedFolder(Path path, Executor background) implements ContentFolder {

    @Override
    public void read(Consumer<Reading> told) {
        background.execute(() -> {
            var reading = ContentReader.read(new Directory(path));
            Platform.runLater(() -> told.accept(reading));
        });
    }
}
