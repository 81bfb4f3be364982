package org.cstoexplainer.model.story;

import java.util.List;
import java.util.Optional;
import org.cstoexplainer.model.date.PartialDate;
import org.cstoexplainer.model.id.ClaimId;
import org.cstoexplainer.model.id.CountryId;
import org.cstoexplainer.model.id.EventId;
import org.cstoexplainer.model.id.SourceId;
import org.cstoexplainer.model.id.StopId;
import org.cstoexplainer.model.id.ViewId;
import org.cstoexplainer.model.text.Wording;
import org.cstoexplainer.model.timeline.ClaimKind;
import org.cstoexplainer.model.timeline.Lane;

/// A stop of the story: it sets the map, the playhead and the panel together.
///
/// @param id             its key
/// @param date           where the playhead stands
/// @param lane           the lane of its marker
/// @param kind           what kind of claim it makes
/// @param label          a few words beside its marker
/// @param title          its title, seven words at most
/// @param when           the line under the title: date and place
/// @param quote          somebody's words
/// @param body           the text, 45 words at most
/// @param note           the editor's note, where the article and the record differ
/// @param map            the view of the map
/// @param states         the states it is about
/// @param chart          what it shows beside its text
/// @param events         the entries of the timeline it stands for: they have no mark of their own
/// @param claims         the claims of the article behind it
/// @param mayHaveChanged what may have changed since the content was checked
/// @param classroom      what it is in front of a class
/// @param sources        where it stands
public record Stop(StopId id, PartialDate date, Lane lane, ClaimKind kind, Wording label, Wording title, Wording when,
        Optional<StopQuote> quote, Wording body, Optional<Wording> note, ViewId map, List<CountryId> states,
        Optional<Chart> chart, List<EventId> events, List<ClaimId> claims, Optional<Wording> mayHaveChanged,
        Optional<Classroom> classroom, List<SourceId> sources) {

    /// Copies the lists.
    public Stop {
        states = List.copyOf(states);
        events = List.copyOf(events);
        claims = List.copyOf(claims);
        sources = List.copyOf(sources);
    }
}
