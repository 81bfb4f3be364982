package org.cstoexplainer.model.world;

import java.util.List;
import org.cstoexplainer.model.date.PartialDate;
import org.cstoexplainer.model.id.SourceId;
import org.cstoexplainer.model.text.Wording;

/// A figure with its year and its source.
///
/// @param text    the figure as it is shown, for example "about 40,000–50,000"
/// @param date    the year or day it is for
/// @param sources where it stands
public record Figure(Wording text, PartialDate date, List<SourceId> sources) {

    /// Copies the list.
    public Figure {
        sources = List.copyOf(sources);
    }
}
