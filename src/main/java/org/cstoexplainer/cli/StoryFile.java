package org.cstoexplainer.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cstoexplainer.model.content.ContentFile;

/// A file of a story on disk. Exports and stories call some files the same, `sources.json` for one.
///
/// @param path where it is, or would be
record StoryFile(Path path) {

    private static final String TREATY = "treaty-.+\\.json";

    /// Whether a story stands in its folder to which it belongs, or would belong.
    boolean belongs() {
        var name = path.toAbsolutePath().normalize().getFileName();
        return name != null && Files.exists(beside(ContentFile.ALL.getFirst().name())) && belongs(name.toString());
    }

    private boolean belongs(String name) {
        return ContentFile.ALL.stream().anyMatch(file -> file.name().equalsIgnoreCase(name)) || name.matches(TREATY)
                || named("texts.json", name) || named("treaties.json", name);
    }

    private Path beside(String name) {
        return path.toAbsolutePath().normalize().resolveSibling(name);
    }

    private boolean named(String by, String name) {
        try {
            return Files.readString(beside(by)).contains('"' + name + '"');
        } catch (IOException _) {
            return false;
        }
    }
}
