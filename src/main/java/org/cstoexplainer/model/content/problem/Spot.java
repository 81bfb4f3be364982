package org.cstoexplainer.model.content.problem;

import java.util.Optional;

/// Where a value stands: its characters in a file, and its JSON path.
///
/// @param page  the file
/// @param start the offset of its first character
/// @param end   the offset after its last character
/// @param path  its JSON path, for example `$.stops[3].date`; empty in a file that is not JSON
public record Spot(Page page, int start, int end, String path) {

    /// Its line and columns.
    public Place place() {
        return page.place(start, end);
    }

    /// Where some words stand in it; the whole spot if they are written with escapes.
    public Spot part(String words) {
        var at = page.text().indexOf(words, start);
        return at < 0 || at + words.length() > end ? this : new Spot(page, at, at + words.length(), path);
    }

    /// For example `sources.json, line 7`.
    public String fileAndLine() {
        return Phrases.say("file-and-line", page.file(), String.valueOf(place().line()));
    }

    /// A problem at this spot.
    ///
    /// @param mistake what is wrong
    /// @param details what its sentences are completed with
    public Problem problem(Mistake mistake, String... details) {
        var place = place();
        return new Problem(page.file(), Optional.of(place), Legible.of(path), Phrases.says(mistake, details),
                Phrases.todo(mistake, details), Excerpt.around(page, place));
    }
}
