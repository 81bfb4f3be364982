package org.cstoexplainer.model.forces;

import java.util.List;
import java.util.Optional;
import org.cstoexplainer.model.date.PartialDate;
import org.cstoexplainer.model.id.SourceId;
import org.cstoexplainer.model.source.Grade;
import org.cstoexplainer.model.text.Wording;

/// A number of troops that somebody named.
///
/// @param id        its key, for example `N4`
/// @param side      the column it stands in
/// @param fill      whose it is, which decides the colour of its figures
/// @param low       the lower number: that many figures are filled
/// @param high      the upper number, where a span was named: the rest of the figures are light
/// @param number    the number as it is shown, for example "100,000–150,000"
/// @param who       who named it
/// @param qualifier what kind of number it is, for example "requested, up to"
/// @param date      when it was named; absent for what the article says
/// @param grade     how sure it is
/// @param sources   where it stands
public record TroopNumber(String id, Side side, Fill fill, int low, Optional<Integer> high, Wording number, Wording who,
        Wording qualifier, Optional<PartialDate> date, Grade grade, List<SourceId> sources) {

    /// Copies the list.
    public TroopNumber {
        sources = List.copyOf(sources);
    }

    /// How many figures of 1,000 the lower number takes.
    public int filledFigures() {
        return Math.round(low / 1000f);
    }

    /// How many light figures follow; none where there is no span.
    public int lightFigures() {
        return high.map(top -> Math.round(top / 1000f) - filledFigures()).orElse(0);
    }

    /// Which column a number stands in.
    public enum Side {
        /// What the article says.
        ARTICLE,
        /// What is on record.
        RECORD
    }

    /// Whose number it is.
    public enum Fill {
        /// Asked for, for Ukraine.
        REQUESTED,
        /// Offered or planned by Europeans.
        OFFERED,
        /// A force of the CSTO, assembled as needed: its figures are outlined.
        CSTO
    }
}
