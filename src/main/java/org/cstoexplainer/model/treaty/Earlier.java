package org.cstoexplainer.model.treaty;

import java.util.List;
import java.util.Optional;
import org.cstoexplainer.model.id.SourceId;
import org.cstoexplainer.model.id.TextId;
import org.cstoexplainer.model.text.Wording;

/// An earlier wording of a treaty's clause, and what has changed since.
///
/// @param text      the earlier wording, in its own language
/// @param note      what the rendering is
/// @param rendering our own rendering of each of its paragraphs; never a quotation
/// @param changes   what has changed
public record Earlier(TextId text, Wording note, List<Wording> rendering, List<Amendment> changes) {

    /// Copies the lists.
    public Earlier {
        rendering = List.copyOf(rendering);
        changes = List.copyOf(changes);
    }

    /// One point that an amendment touched, or left alone.
    ///
    /// @param point   the point
    /// @param before  how it was
    /// @param after   how it has been since
    /// @param changed did it change?
    /// @param was     its words in the earlier text, where it has some
    /// @param now     its words in the present text, where it has some
    /// @param sources where it stands
    public record Amendment(Wording point, Wording before, Wording after, boolean changed,
            Optional<Anchor> was, Optional<Anchor> now, List<SourceId> sources) {

        /// Copies the list.
        public Amendment {
            sources = List.copyOf(sources);
        }
    }
}
