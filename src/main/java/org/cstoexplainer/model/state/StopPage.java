package org.cstoexplainer.model.state;

import java.util.ArrayList;
import java.util.List;
import org.cstoexplainer.model.story.Stop;

/// A page of a stop on the class screen: one idea each, shown one after the other.
public enum StopPage {
    /// Somebody's words, beside the map.
    QUOTE,
    /// The text, beside the map.
    WORDS,
    /// The numbers that the article gives.
    NUMBERS_ARTICLE,
    /// The same, and the numbers on record.
    NUMBERS_RECORD,
    /// The forces of the CSTO.
    FORCES,
    /// Who asked for help.
    PRECEDENTS,
    /// Who stood where.
    POSITIONS,
    /// Who led the organisation.
    LEADERS;

    /// The pages of a stop, in their order.
    public static List<StopPage> of(Stop stop) {
        var pages = new ArrayList<StopPage>();
        stop.quote().ifPresent(_ -> pages.add(QUOTE));
        pages.addAll(stop.chart().map(chart -> switch (chart) {
            case NUMBERS -> List.of(NUMBERS_ARTICLE, NUMBERS_RECORD);
            case FORCES -> List.of(WORDS, FORCES);
            case PRECEDENTS -> List.of(WORDS, PRECEDENTS);
            case POSITIONS -> List.of(WORDS, POSITIONS);
            case LEADERS -> List.of(WORDS, LEADERS);
        }).orElse(List.of(WORDS)));
        return List.copyOf(pages);
    }
}
