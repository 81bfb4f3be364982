package org.cstoexplainer.model.world;

import java.util.List;
import java.util.Optional;
import org.cstoexplainer.model.id.CountryId;
import org.cstoexplainer.model.id.QuotationId;
import org.cstoexplainer.model.id.SourceId;
import org.cstoexplainer.model.text.Wording;

/// A state of the story: it has a chip on the map and a card.
///
/// @param state          the country
/// @param segments       its history in the treaty and the organisation; empty if it never was in either
/// @param summary        one sentence on where it stands
/// @param endNote        the reason that stands after the end of its bar, for example "did not renew, 1999"
/// @param lines          up to five dated lines
/// @param quotes         up to two quotations, of opposite views where the matter is contested
/// @param mayHaveChanged what may have changed since the content was checked
/// @param sources        where the history stands
public record StoryState(CountryId state, List<Segment> segments, Wording summary, Optional<Wording> endNote,
        List<DatedLine> lines, List<QuotationId> quotes, Optional<Wording> mayHaveChanged, List<SourceId> sources) {

    /// Copies the lists.
    public StoryState {
        segments = List.copyOf(segments);
        lines = List.copyOf(lines);
        quotes = List.copyOf(quotes);
        sources = List.copyOf(sources);
    }
}
