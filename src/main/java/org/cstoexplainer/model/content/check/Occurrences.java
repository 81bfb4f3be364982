package org.cstoexplainer.model.content.check;

import java.util.stream.IntStream;

/// Counts how often a phrase stands in a text.
final class Occurrences {

    private Occurrences() {
    }

    static int of(String phrase, String text) {
        return (int) IntStream.iterate(text.indexOf(phrase), at -> at >= 0, at -> text.indexOf(phrase, at + 1)).count();
    }
}
