package org.cstoexplainer.model.lesson;

import java.util.List;
import org.cstoexplainer.model.id.SourceId;
import org.cstoexplainer.model.text.Wording;

/// The teacher's guide: one page.
///
/// @param title    its title
/// @param intro    one or two sentences under it
/// @param sections its parts
/// @param sources  where its facts stand
public record Guide(Wording title, Wording intro, List<GuideSection> sections, List<SourceId> sources) {

    /// Copies the lists.
    ///
    /// @throws IllegalArgumentException if there is no part
    public Guide {
        if (sections.isEmpty()) {
            throw new IllegalArgumentException("The guide has no sections. Add one.");
        }
        sections = List.copyOf(sections);
        sources = List.copyOf(sources);
    }
}
