package org.cstoexplainer.model.imports;

import java.util.Locale;

/// The forms in which a timeline can come from other programs.
public enum ImportFormat {
    /// TimelineJS 3 JSON.
    TIMELINEJS,
    /// The TimelineJS spreadsheet, as CSV (RFC 4180).
    TIMELINE_CSV;

    /// Its name as it is typed, for example `timeline-csv`.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
