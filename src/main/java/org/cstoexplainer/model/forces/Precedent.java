package org.cstoexplainer.model.forces;

import java.util.List;
import java.util.Optional;
import org.cstoexplainer.model.date.PartialDate;
import org.cstoexplainer.model.id.CountryId;
import org.cstoexplainer.model.id.PrecedentId;
import org.cstoexplainer.model.id.SourceId;
import org.cstoexplainer.model.source.Grade;
import org.cstoexplainer.model.text.Wording;

/// A case in which Article 4, or help by the CSTO, was spoken of.
///
/// @param id       its key, for example `P4`
/// @param title    what happened
/// @param from     when it began
/// @param until    when it ended, if it did
/// @param states   the states concerned
/// @param request  who asked whom for what
/// @param decision what was decided
/// @param outcome  what came of it
/// @param asked    was there a request to the CSTO?
/// @param troops   did the CSTO send troops?
/// @param grade    how sure this is
/// @param sources  where it stands
public record Precedent(PrecedentId id, Wording title, PartialDate from, Optional<PartialDate> until,
        List<CountryId> states, Wording request, Wording decision, Wording outcome, boolean asked, boolean troops,
        Grade grade, List<SourceId> sources) {

    /// Copies the lists.
    public Precedent {
        states = List.copyOf(states);
        sources = List.copyOf(sources);
    }
}
