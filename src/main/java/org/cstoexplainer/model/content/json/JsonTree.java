package org.cstoexplainer.model.content.json;

import java.util.List;
import java.util.Optional;
import org.cstoexplainer.model.content.problem.Page;
import org.cstoexplainer.model.content.problem.Problem;

/// A file as a tree, as far as it could be read.
///
/// @param root     its value; absent where the grammar is broken
/// @param problems what was found wrong on the way
public record JsonTree(Optional<JsonValue> root, List<Problem> problems) {

    /// Copies the list.
    public JsonTree {
        problems = List.copyOf(problems);
    }

    /// Reads a file. Broken grammar ends it with one problem; double keys and broken characters do not.
    public static JsonTree parse(Page page) {
        return new TreeReading(page).read();
    }
}
