package org.cstoexplainer.model.forces;

import java.util.List;
import java.util.Optional;
import org.cstoexplainer.model.date.PartialDate;
import org.cstoexplainer.model.id.CountryId;
import org.cstoexplainer.model.id.SourceId;
import org.cstoexplainer.model.text.Wording;

/// Someone who headed the CSTO's secretariat.
///
/// @param name    the name
/// @param state   the state that nominated him or her
/// @param acting  whether only acting
/// @param from    since when
/// @param until   until when; planned where it lies after the content was checked
/// @param sources where it stands
public record Leader(Wording name, CountryId state, boolean acting, PartialDate from, Optional<PartialDate> until,
        List<SourceId> sources) {

    /// Copies the list.
    public Leader {
        sources = List.copyOf(sources);
    }
}
