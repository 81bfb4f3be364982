package org.cstoexplainer.model.forces;

import java.util.List;
import java.util.Optional;
import org.cstoexplainer.model.date.PartialDate;
import org.cstoexplainer.model.id.CountryId;
import org.cstoexplainer.model.id.SourceId;
import org.cstoexplainer.model.text.Wording;

/// Where somebody stood on European troops.
///
/// @param actor    who
/// @param state    the state, where it is one
/// @param position what the position was
/// @param dates    when it was stated
/// @param sources  where it stands
public record Position(Wording actor, Optional<CountryId> state, Wording position, List<PartialDate> dates,
        List<SourceId> sources) {

    /// Copies the lists.
    public Position {
        dates = List.copyOf(dates);
        sources = List.copyOf(sources);
    }
}
