package org.cstoexplainer.model.story;

import java.util.List;
import org.cstoexplainer.model.date.PartialDate;
import org.cstoexplainer.model.text.Wording;

/// The story as a whole.
///
/// @param question  the question it answers, which stands on the map
/// @param subtitle  the line under it
/// @param checked   up to which date the content was checked
/// @param checkedNote the visible line that says so
/// @param stops     its stops, in the order in which they are told
public record Story(Wording question, Wording subtitle, PartialDate checked, Wording checkedNote, List<Stop> stops) {

    /// Copies the list.
    public Story {
        stops = List.copyOf(stops);
    }
}
