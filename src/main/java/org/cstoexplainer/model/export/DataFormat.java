package org.cstoexplainer.model.export;

import java.io.IOException;
import java.util.Locale;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.text.Words;

/// The forms in which content can be handed to other programs.
public enum DataFormat {
    /// The timeline as TimelineJS 3 JSON.
    TIMELINEJS,
    /// The timeline in the columns of the TimelineJS spreadsheet, as CSV (RFC 4180).
    TIMELINE_CSV,
    /// The timeline as iCalendar (RFC 5545).
    ICAL,
    /// The states of the story as GeoJSON (RFC 7946).
    GEOJSON,
    /// The quiz as Moodle GIFT.
    GIFT,
    /// The sources as CSL-JSON 1.0.2.
    CSL;

    /// The content in this form; the same content always gives the same text.
    ///
    /// @throws IOException if the map cannot be read
    public Exported of(Content content, Words words) throws IOException {
        return switch (this) {
            case TIMELINEJS -> TimelineJs.of(content, words);
            case TIMELINE_CSV -> TimelineCsv.of(content, words);
            case ICAL -> ICalendar.of(content, words);
            case GEOJSON -> GeoJson.of(content, words);
            case GIFT -> Gift.of(content, words);
            case CSL -> CslJson.of(content, words);
        };
    }

    /// Its name as it is typed, for example `timeline-csv`.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
