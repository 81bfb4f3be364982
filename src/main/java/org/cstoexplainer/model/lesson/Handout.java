package org.cstoexplainer.model.lesson;

import java.util.List;
import org.cstoexplainer.model.id.CaseId;
import org.cstoexplainer.model.id.EventId;
import org.cstoexplainer.model.id.SourceId;
import org.cstoexplainer.model.id.TreatyId;
import org.cstoexplainer.model.id.ViewId;
import org.cstoexplainer.model.text.Wording;

/// What a class takes home on two pages of paper, as far as it is not told by the rest of the content.
///
/// @param map      the view of the map
/// @param events   the entries of the timeline that are listed
/// @param numbers  the numbers of troops that are drawn, by their keys
/// @param scenario the case that the teacher's key walks
/// @param treaties the treaties that are compared; the first is the one whose clause is printed
/// @param talk     questions to talk about
/// @param sources  the sources that are named at the end
public record Handout(ViewId map, List<EventId> events, List<String> numbers, CaseId scenario, List<TreatyId> treaties,
        List<Wording> talk, List<SourceId> sources) {

    /// Copies the lists.
    ///
    /// @throws IllegalArgumentException if there is no treaty
    public Handout {
        if (treaties.isEmpty()) {
            throw new IllegalArgumentException("The handout prints the clause of a treaty. Name at least one.");
        }
        events = List.copyOf(events);
        numbers = List.copyOf(numbers);
        treaties = List.copyOf(treaties);
        talk = List.copyOf(talk);
        sources = List.copyOf(sources);
    }
}
