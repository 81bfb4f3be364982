package org.cstoexplainer.model.world;

import java.util.List;
import org.cstoexplainer.model.date.PartialDate;
import org.cstoexplainer.model.id.SourceId;
import org.cstoexplainer.model.text.Wording;

/// A line of a card: a date and what happened.
///
/// @param date    when
/// @param text    what, in a few words
/// @param sources where it stands
public record DatedLine(PartialDate date, Wording text, List<SourceId> sources) {

    /// Copies the list.
    public DatedLine {
        sources = List.copyOf(sources);
    }
}
