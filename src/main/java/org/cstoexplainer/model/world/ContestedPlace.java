package org.cstoexplainer.model.world;

import java.util.List;
import java.util.Optional;
import org.cstoexplainer.model.date.PartialDate;
import org.cstoexplainer.model.id.SourceId;
import org.cstoexplainer.model.source.Grade;
import org.cstoexplainer.model.text.Wording;

/// A place whose status is disputed, and how the map draws it.
///
/// @param id      its key, for example `CM1`
/// @param place   its name
/// @param parts   the parts of the plate it is made of (ISO 3166-2 codes where there are some)
/// @param hatched from when the parts are hatched as occupied or claimed by Russia; never if absent
/// @param label   one line for the legend
/// @param facts   what is on record, in a few sentences
/// @param drawn   how the map draws it
/// @param grade   how sure it is
/// @param sources where it stands
public record ContestedPlace(String id, Wording place, List<String> parts, Optional<PartialDate> hatched, Wording label,
        Wording facts, Wording drawn, Grade grade, List<SourceId> sources) {

    /// Copies the lists.
    public ContestedPlace {
        parts = List.copyOf(parts);
        sources = List.copyOf(sources);
    }
}
