package org.cstoexplainer.model.content;

import java.util.List;
import java.util.Optional;
import org.cstoexplainer.model.content.json.JsonTree;
import org.cstoexplainer.model.content.problem.Page;
import org.cstoexplainer.model.content.problem.Problem;

/// A file before anything is made of it.
///
/// @param page     its text; absent where there is none
/// @param problems what is wrong with its bytes, or why there are none
record Loaded(Optional<Page> page, List<Problem> problems) {

    /// A file as a tree.
    ///
    /// @param tree     absent where there is no text
    /// @param problems what is wrong with its bytes
    record Parsed(Optional<JsonTree> tree, List<Problem> problems) {
    }

    Parsed parsed() {
        return new Parsed(page.map(JsonTree::parse), problems);
    }
}
