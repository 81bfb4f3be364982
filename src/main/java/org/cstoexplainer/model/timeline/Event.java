package org.cstoexplainer.model.timeline;

import java.util.List;
import java.util.Optional;
import org.cstoexplainer.model.date.PartialDate;
import org.cstoexplainer.model.id.CountryId;
import org.cstoexplainer.model.id.EventId;
import org.cstoexplainer.model.id.SourceId;
import org.cstoexplainer.model.source.Grade;
import org.cstoexplainer.model.text.Wording;

/// An entry of the timeline.
///
/// @param id         its key
/// @param date       when it happened or began
/// @param until      when it ended, if it lasted
/// @param lane       the lane it stands in
/// @param kind       what kind of claim it is
/// @param title      what happened, in at most six words
/// @param label      a still shorter name that stands beside its mark, for the few that are labelled
/// @param text       one to three sentences
/// @param states     the states it concerns
/// @param membership whether it changed what a state was in the treaty or the organisation
/// @param linked     an event that belongs to it and is joined to it by a line
/// @param grade      how sure it is
/// @param sources    where it stands
public record Event(EventId id, PartialDate date, Optional<PartialDate> until, Lane lane, ClaimKind kind, Wording title,
        Optional<Wording> label, Wording text, List<CountryId> states, boolean membership, Optional<EventId> linked,
        Grade grade, List<SourceId> sources) {

    /// Copies the lists.
    public Event {
        states = List.copyOf(states);
        sources = List.copyOf(sources);
    }
}
