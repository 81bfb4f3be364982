package org.cstoexplainer.view.desktop;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.cstoexplainer.controller.ContentFolder;
import org.cstoexplainer.model.content.ContentReader;
import org.cstoexplainer.model.content.Reading;
import org.cstoexplainer.model.content.folder.Directory;

/// The content folder, read in the background; what came of it is told on the toolkit's thread.
///
/// @param path       where it is
/// @param background where it is read
public record FxContentFolder(Path path, Executor background) implements ContentFolder {

    @Override
    public void read(Consumer<Reading> told) {
        CompletableFuture.supplyAsync(() -> ContentReader.read(new Directory(path)), background)
                .thenAcceptAsync(told, Platform::runLater);
    }
}
