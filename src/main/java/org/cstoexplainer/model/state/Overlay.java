package org.cstoexplainer.model.state;

import java.util.Optional;
import org.cstoexplainer.model.id.LessonId;
import org.cstoexplainer.model.id.SourceId;
import org.cstoexplainer.model.id.TermId;

/// What lies over the window.
public sealed interface Overlay {

    /// Nothing.
    record None() implements Overlay {
    }

    /// The search.
    ///
    /// @param query what has been typed
    /// @param term  the term that is explained among what was found
    record Find(String query, Optional<TermId> term) implements Overlay {

        /// The search with no term explained.
        public Find(String query) {
            this(query, Optional.empty());
        }
    }

    /// The drawer of sources.
    ///
    /// @param all  whether all are listed, or those of what is shown
    /// @param open the source that is unfolded
    record Sources(boolean all, Optional<SourceId> open) implements Overlay {
    }

    /// The list of keys.
    record Keys() implements Overlay {
    }

    /// The page that tries the buttons of a clicker.
    ///
    /// @param received the stroke that came last
    record Clicker(Optional<String> received) implements Overlay {
    }

    /// The screen as structured text.
    record Outline() implements Overlay {
    }

    /// About the app, and the notices of third parties.
    record About() implements Overlay {
    }

    /// The teacher's guide.
    record Guide() implements Overlay {
    }

    /// The tips of the first start.
    record Tips() implements Overlay {
    }

    /// The mistakes in the content files.
    record Mistakes() implements Overlay {
    }

    /// The record of the lesson that was given last.
    record Record() implements Overlay {
    }

    /// The lessons, to choose from and to change.
    ///
    /// @param open the lesson that is shown; the chosen one if none
    record Lessons(Optional<LessonId> open) implements Overlay {
    }
}
