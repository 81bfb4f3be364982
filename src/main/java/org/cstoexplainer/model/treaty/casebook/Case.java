package org.cstoexplainer.model.treaty.casebook;

import java.util.List;
import java.util.Optional;
import org.cstoexplainer.model.id.CaseId;
import org.cstoexplainer.model.id.CountryId;
import org.cstoexplainer.model.id.EventId;
import org.cstoexplainer.model.id.PrecedentId;
import org.cstoexplainer.model.id.SourceId;
import org.cstoexplainer.model.id.TreatyId;
import org.cstoexplainer.model.id.ViewId;
import org.cstoexplainer.model.text.Wording;

/// A case to walk a treaty with.
///
/// @param id        its key
/// @param kind      whether it happened
/// @param title     its title, in a few words
/// @param summary   what it is about, in one to three sentences
/// @param treaty    the treaty it is walked with
/// @param attacked  the states said to be attacked; none where the case names no state
/// @param states    the states concerned
/// @param places    the places concerned
/// @param map       the view of the map
/// @param precedent the precedent it is
/// @param events    the entries of the timeline it is about
/// @param steps     evidence and prepared answers, by step; a step left out is not known
/// @param ended     how it ended; only for a case that happened
/// @param elsewhere the same case under other treaties
/// @param sources   where the summary stands
public record Case(CaseId id, CaseKind kind, Wording title, Wording summary, TreatyId treaty,
        List<CountryId> attacked, List<CountryId> states, List<CasePlace> places, ViewId map,
        Optional<PrecedentId> precedent, List<EventId> events, List<CaseStep> steps, Optional<Ended> ended,
        List<Elsewhere> elsewhere, List<SourceId> sources) {

    /// Copies the lists.
    public Case {
        attacked = List.copyOf(attacked);
        states = List.copyOf(states);
        places = List.copyOf(places);
        events = List.copyOf(events);
        steps = List.copyOf(steps);
        elsewhere = List.copyOf(elsewhere);
        sources = List.copyOf(sources);
    }
}
