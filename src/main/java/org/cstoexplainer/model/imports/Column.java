package org.cstoexplainer.model.imports;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The columns of the TimelineJS spreadsheet. Its JSON is read into the same.
enum Column {
    YEAR, MONTH, DAY, TIME, END_YEAR, END_MONTH, END_DAY, END_TIME, DISPLAY_DATE, HEADLINE, TEXT, MEDIA, MEDIA_CREDIT,
    MEDIA_CAPTION, MEDIA_THUMBNAIL, TYPE, GROUP, BACKGROUND,
    /// The key of an event; only in JSON.
    UNIQUE_ID;

    /// The column of that heading, whatever its capitals.
    static Optional<Column> of(String heading) {
        var plain = heading.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s_]+", "_");
        return Arrays.stream(values()).filter(column -> column != UNIQUE_ID && column.name().equals(plain)).findFirst();
    }
}
