package org.cstoexplainer.model.search;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/// What was typed.
///
/// @param phrase all of it, folded
/// @param words  its words, folded
record Query(String phrase, List<String> words) {

    static Query of(String typed) {
        var phrase = Folded.of(typed.strip()).text();
        return new Query(phrase, Arrays.stream(phrase.split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty())
                .distinct().toList());
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /// The year that it is, if it is four digits and nothing else.
    OptionalInt year() {
        return phrase.matches("[0-9]{4}") ? OptionalInt.of(Integer.parseInt(phrase)) : OptionalInt.empty();
    }
}
