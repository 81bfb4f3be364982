package org.cstoexplainer.model.content.problem;

import java.util.Comparator;
import java.util.Optional;

/// Something wrong in a content file, said so that its author can mend it.
///
/// @param file     the name of the file
/// @param place    where in it; absent where the whole file is meant
/// @param path     the JSON path; empty where there is none
/// @param sentence what is wrong
/// @param todo     what to do
/// @param excerpt  the lines around the place
public record Problem(String file, Optional<Place> place, String path, String sentence, String todo, Excerpt excerpt)
        implements Comparable<Problem> {

    private static final Comparator<Problem> BY_PLACE = Comparator.comparing(Problem::file)
            .thenComparingInt(problem -> problem.place().map(Place::line).orElse(0))
            .thenComparingInt(problem -> problem.place().map(Place::column).orElse(0))
            .thenComparing(Problem::sentence);

    /// A problem of a whole file.
    public static Problem ofFile(String file, Mistake mistake, String... details) {
        return new Problem(file, Optional.empty(), "", Phrases.says(mistake, details),
                Phrases.todo(mistake, details), Excerpt.NONE);
    }

    /// One line for the command line: `timeline.json:48:13: 31 February does not exist. To do: … ($.events[3].date)`
    public String line() {
        var where = place.map(at -> ":" + at.line() + ":" + at.column()).orElse("");
        return Phrases.say("line", Legible.of(file) + where, sentence, todo, path.isEmpty() ? "" : " (" + path + ")");
    }

    /// By file, line and column.
    @Override
    public int compareTo(Problem other) {
        return BY_PLACE.compare(this, other);
    }
}
