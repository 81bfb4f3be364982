package org.cstoexplainer.model.timeline;

import org.cstoexplainer.model.date.PartialDate;
import org.cstoexplainer.model.text.Wording;

/// A stretch of the timeline with one scale.
///
/// @param name  how it is headed, for example "2022–2024"
/// @param shortName how it is headed where there is little room
/// @param from  its first day (the first day of the date)
/// @param until its last day (the last day of the date)
/// @param share its part of the whole width, 0 to 1; all eras together take 1
public record Era(Wording name, Wording shortName, PartialDate from, PartialDate until, double share) {
}
