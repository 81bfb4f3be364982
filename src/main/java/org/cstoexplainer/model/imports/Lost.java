package org.cstoexplainer.model.imports;

import java.util.Locale;

/// What of a timeline has no place in a story, or was put there in another form.
public enum Lost {
    /// An entry whose year is not one of 1 to 9999.
    YEAR,
    /// The end of an entry whose year is not one of these.
    END,
    /// An era that cannot stand between its neighbours.
    ERA,
    /// The beginning of an era that began before the one before it ended.
    ERA_START,
    /// Pictures, films and links.
    MEDIA,
    /// Letters from right to left, which cannot be shown.
    LETTERS,
    /// HTML beyond paragraphs.
    MARKUP,
    /// Colours and pictures behind a slide.
    BACKGROUND,
    /// The time of the day.
    TIME,
    /// A date as the file words it.
    DISPLAY_DATE,
    /// A group that is no lane.
    GROUP,
    /// A headline that was missing.
    HEADLINE,
    /// A text that was missing.
    TEXT,
    /// A second title.
    TITLE,
    /// The scale of time.
    SCALE,
    /// What a title or an era has and a story does not tell of it: the date and the group of a title, the text of an era.
    PART,
    /// A field under no heading.
    FIELD,
    /// A key or a column that is not known.
    KEY;

    /// Its name in keys of sentences.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
