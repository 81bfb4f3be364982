package org.cstoexplainer.model.content.json;

import java.util.List;
import java.util.Optional;
import org.cstoexplainer.model.content.problem.Page;
import org.cstoexplainer.model.content.problem.Problem;

/// A file as a tree, as far as it could be read.
///
/// @param root     its value; absent where the grammar is broken
/// @param values   how many values were read
/// @param problems what was found wrong on the way
public record JsonTree(Optional<JsonValue> root, int values, List<Problem> problems) {

    /// How many values a file may hold, and all files together: no story needs so many.
    public static final int MOST_VALUES = 1_000_000;

    /// Copies the list.
    public JsonTree {
        problems = List.copyOf(problems);
    }

    /// Reads a file. Broken grammar ends it with one problem; double keys and broken characters do not.
    public static JsonTree parse(Page page) {
        return new TreeReading(page, false).read();
    }

    /// Reads a file of another program, of which not everything is going to be shown: letters from right to left may stand in it.
    public static JsonTree parseForeign(Page page) {
        return new TreeReading(page, true).read();
    }
}
