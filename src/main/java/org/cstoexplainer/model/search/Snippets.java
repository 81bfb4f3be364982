package org.cstoexplainer.model.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Cuts the piece of a text in which words were found, and marks them.
final class Snippets {

    private static final int BEFORE = 36;
    private static final int LENGTH = 120;
    private static final String LEFT_OUT = "…";

    private Snippets() {
    }

    /// The piece around the first of the words, or the beginning where none is in the text.
    static Snippet cut(String text, Folded folded, Query query) {
        var marks = marks(folded, query);
        var first = marks.isEmpty() ? 0 : marks.getFirst().start();
        var start = begin(text, first);
        var end = end(text, Math.max(start + LENGTH, marks.isEmpty() ? 0 : marks.getFirst().end()));
        var lead = start == 0 ? "" : LEFT_OUT;
        var shift = lead.length() - start;
        var inside = marks.stream().filter(mark -> mark.start() >= start && mark.end() <= end)
                .map(mark -> new Snippet.Mark(mark.start() + shift, mark.end() + shift)).toList();
        return new Snippet(lead + text.substring(start, end).replace('\n', ' ') + (end < text.length() ? LEFT_OUT : ""),
                inside);
    }

    private static List<Snippet.Mark> marks(Folded folded, Query query) {
        var all = new ArrayList<Snippet.Mark>();
        for (var word : query.words()) {
            for (var at = folded.find(word, 0); at >= 0; at = folded.find(word, at + 1)) {
                all.add(new Snippet.Mark(folded.origin(at), folded.origin(at + word.length())));
            }
        }
        all.sort(Comparator.comparingInt(Snippet.Mark::start).thenComparing(Snippet.Mark::end, Comparator.reverseOrder()));
        var apart = new ArrayList<Snippet.Mark>();
        for (var mark : all) {
            if (apart.isEmpty() || mark.start() >= apart.getLast().end()) {
                apart.add(mark);
            }
        }
        return apart;
    }

    private static int begin(String text, int first) {
        if (first <= BEFORE) {
            return 0;
        }
        var space = text.indexOf(' ', first - BEFORE);
        return space < 0 || space >= first ? first : space + 1;
    }

    private static int end(String text, int wanted) {
        if (wanted >= text.length()) {
            return text.length();
        }
        var space = text.lastIndexOf(' ', wanted);
        return space <= wanted - BEFORE ? wanted : space;
    }
}
