package org.cstoexplainer.model.imports;

import java.util.List;
import org.cstoexplainer.model.content.problem.Problem;
import org.cstoexplainer.model.starter.StoryFiles;

/// What came of reading a timeline.
public sealed interface Imported {

    /// It is a story.
    ///
    /// @param files  the files of the story
    /// @param events how many events it has
    /// @param left   what was not carried over
    record Made(StoryFiles files, int events, List<Left> left) implements Imported {

        /// Copies the list.
        public Made {
            left = List.copyOf(left);
        }
    }

    /// It cannot be read.
    ///
    /// @param problem why, with line and column
    record Refused(Problem problem) implements Imported {
    }
}
