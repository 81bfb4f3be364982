package org.cstoexplainer.model.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.text.Words;

/// Finds words in the content, whatever their case and accents. Every word that was typed must occur, at least as the
/// beginning of a word. Best first: the title is that; then,
/// it begins so; then, all words are in the title; then, some are in the text.
public final class Search {

    /// How many hits are listed at most.
    public static final int MOST = 60;

    private enum Rank {
        IS_TITLE, TITLE_BEGINS, IN_TITLE, IN_TEXT
    }

    private record Found(Rank rank, Entry entry, Folded text) {
    }

    private Search() {
    }

    /// What was found, best first; nothing where nothing was typed.
    public static List<Hit> in(Content content, Words words, String typed) {
        var query = Query.of(typed);
        if (query.isEmpty()) {
            return List.of();
        }
        var found = new Entries(content, words).all().flatMap(entry -> match(entry, query).stream())
                .sorted(Comparator.comparing(Found::rank).thenComparing(one -> one.entry().kind())).limit(MOST)
                .map(one -> hit(one, query));
        return Stream.concat(Years.in(content, words, query).stream(), found).limit(MOST).toList();
    }

    private static Optional<Found> match(Entry entry, Query query) {
        var names = Stream.concat(Stream.of(entry.title()), entry.names().stream()).map(Folded::of).toList();
        var missing = new ArrayList<>(query.words());
        missing.removeIf(word -> names.stream().anyMatch(name -> name.has(word)));
        var text = Folded.of(entry.text());
        if (!missing.stream().allMatch(text::has)) {
            return Optional.empty();
        }
        return Optional.of(new Found(missing.isEmpty() ? rank(names, query) : Rank.IN_TEXT, entry, text));
    }

    private static Rank rank(List<Folded> names, Query query) {
        if (names.stream().anyMatch(name -> name.text().equals(query.phrase()))) {
            return Rank.IS_TITLE;
        }
        return names.stream().anyMatch(name -> name.startsWith(query.phrase())) ? Rank.TITLE_BEGINS : Rank.IN_TITLE;
    }

    private static Hit hit(Found found, Query query) {
        var entry = found.entry();
        return new Hit(entry.kind(), entry.title(), Snippets.cut(entry.text(), found.text(), query), entry.where(),
                entry.target());
    }
}
