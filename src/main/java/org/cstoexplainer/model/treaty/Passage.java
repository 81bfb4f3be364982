package org.cstoexplainer.model.treaty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cstoexplainer.model.treaty.Earlier.Amendment;

/// Words of a paragraph, and whether an amendment took them out or put them in.
///
/// @param words   the words
/// @param changed did they change?
public record Passage(String words, boolean changed) {

    /// A paragraph of the earlier text, with what was taken out.
    public static List<Passage> before(Earlier earlier, String paragraph) {
        return split(paragraph, phrases(earlier, Amendment::was));
    }

    /// A paragraph of the present text, with what was put in.
    public static List<Passage> since(Earlier earlier, String paragraph) {
        return split(paragraph, phrases(earlier, Amendment::now));
    }

    private static List<String> phrases(Earlier earlier, Function<Amendment, Optional<Anchor>> side) {
        return earlier.changes().stream().filter(Amendment::changed).flatMap(change -> side.apply(change).stream())
                .map(anchor -> anchor.phrase().value()).toList();
    }

    /// Splits a paragraph at every place where one of the phrases stands.
    private static List<Passage> split(String paragraph, List<String> phrases) {
        var passages = new ArrayList<Passage>();
        var rest = paragraph;
        while (!rest.isEmpty()) {
            var from = rest;
            var next = phrases.stream().filter(from::contains).min(Comparator.comparing(from::indexOf));
            var start = next.map(from::indexOf).orElse(from.length());
            if (start > 0) {
                passages.add(new Passage(from.substring(0, start), false));
            }
            next.ifPresent(phrase -> passages.add(new Passage(phrase, true)));
            rest = from.substring(start + next.map(String::length).orElse(0));
        }
        return List.copyOf(passages);
    }
}
