package org.cstoexplainer.model.imports;

import java.util.List;

/// Notes what stands on a slide and has no place in a story.
///
/// @param left where it is noted
record Unplaced(Leftovers left) {

    private static final List<Column> MEDIA = List.of(Column.MEDIA, Column.MEDIA_CAPTION, Column.MEDIA_THUMBNAIL);
    private static final List<Column> TIMES = List.of(Column.TIME, Column.END_TIME);
    private static final List<Column> WORDS = List.of(Column.HEADLINE, Column.TEXT);
    private static final List<Column> LETTERS = List.of(Column.HEADLINE, Column.TEXT, Column.MEDIA_CREDIT);

    /// Notes it.
    ///
    /// @param untold what is told of an event, and not of this
    void note(Slide slide, List<Column> untold) {
        note(Lost.MEDIA, slide, any(slide, MEDIA));
        note(Lost.BACKGROUND, slide, slide.cell(Column.BACKGROUND).isPresent());
        note(Lost.TIME, slide, any(slide, TIMES));
        note(Lost.LETTERS, slide, LETTERS.stream().anyMatch(it -> slide.plain(it).turned()));
        note(Lost.MARKUP, slide, WORDS.stream().anyMatch(it -> slide.plain(it).marked()));
        note(Lost.PART, slide, any(slide, untold));
    }

    private static boolean any(Slide slide, List<Column> columns) {
        return columns.stream().anyMatch(it -> slide.cell(it).isPresent());
    }

    private void note(Lost what, Slide slide, boolean there) {
        if (there) {
            left.add(what, slide.name());
        }
    }
}
