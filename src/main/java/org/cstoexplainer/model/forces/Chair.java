package org.cstoexplainer.model.forces;

import java.util.List;
import org.cstoexplainer.model.id.CountryId;
import org.cstoexplainer.model.id.SourceId;

/// The state that chaired the Collective Security Council in a year.
///
/// @param year    the year
/// @param state   the state
/// @param sources where it stands
public record Chair(int year, CountryId state, List<SourceId> sources) {

    private static final int LATEST = 9_999;

    /// Copies the list.
    ///
    /// @throws IllegalArgumentException if it is no year of the calendar in use
    public Chair {
        if (year < 1 || year > LATEST) {
            throw new IllegalArgumentException("A year is a number from 1 to " + LATEST + ". Write one.");
        }
        sources = List.copyOf(sources);
    }
}
