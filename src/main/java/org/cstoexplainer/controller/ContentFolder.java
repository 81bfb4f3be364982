package org.cstoexplainer.controller;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.cstoexplainer.model.content.Reading;

/// A port to the folder from which the content is read.
public interface ContentFolder {

    /// Where it is.
    Path path();

    /// Reads it anew, and tells what came of it on the thread of the store.
    void read(Consumer<Reading> told);
}
