package org.cstoexplainer.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.cstoexplainer.model.content.ContentReader;
import org.cstoexplainer.model.content.Reading;
import org.cstoexplainer.model.content.folder.BuiltIn;
import org.cstoexplainer.model.content.folder.Directory;
import org.cstoexplainer.model.content.folder.Folder;

/// Where the story is read from.
///
/// @param path a folder, or nothing for the built-in story
record StoryFolder(Optional<Path> path) {

    /// The folder that was named, or the built-in story.
    static StoryFolder of(Path named) {
        return new StoryFolder(Optional.ofNullable(named));
    }

    /// Reads it.
    Reading read() {
        return ContentReader.read(path.<Folder>map(Directory::new).orElseGet(BuiltIn::new));
    }
}
