package org.cstoexplainer.model.content;

import java.util.List;
import org.cstoexplainer.model.content.problem.Problem;

/// What came of reading a content folder.
public sealed interface Reading {

    /// Everything is right.
    ///
    /// @param content the content
    record Good(Content content) implements Reading {
    }

    /// Something is wrong; whatever content was in use stays in use.
    ///
    /// @param problems what, by file, line and column
    record Bad(List<Problem> problems) implements Reading {

        /// Copies the list.
        public Bad {
            problems = List.copyOf(problems);
        }
    }
}
