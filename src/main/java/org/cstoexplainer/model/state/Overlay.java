package org.cstoexplainer.model.state;

import java.nio.file.Path;
import java.util.Optional;
import org.cstoexplainer.model.id.LessonId;
import org.cstoexplainer.model.id.SourceId;
import org.cstoexplainer.model.id.TermId;
import org.cstoexplainer.model.settings.PaperSize;

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

    /// What to print, or to save as a document or a picture.
    ///
    /// @param kind      what is chosen
    /// @param paper     the sheet
    /// @param scale     pixels of a picture for one of the screen, along each edge: 1, 2 or 4
    /// @param noPrinter whether a printer was looked for in vain
    record Print(PaperKind kind, PaperSize paper, int scale, boolean noPrinter) implements Overlay {

        /// The handout on A4.
        public static final Print FIRST = new Print(PaperKind.HANDOUT, PaperSize.A4, 2, false);

        /// The same for something else.
        public Print with(PaperKind other) {
            return new Print(other, paper, scale, false);
        }

        /// The same on other paper.
        public Print with(PaperSize other) {
            return new Print(kind, other, scale, false);
        }

        /// The same with a finer or coarser picture.
        public Print scaled(int other) {
            return new Print(kind, paper, other, false);
        }

        /// The same after a printer was looked for in vain.
        public Print withoutPrinter() {
            return new Print(kind, paper, scale, true);
        }
    }

    /// The tips of the first start.
    record Tips() implements Overlay {
    }

    /// What went wrong that nobody foresaw.
    ///
    /// @param report the file that tells it; none if it could not be written
    record Fault(Optional<Path> report) implements Overlay {
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
