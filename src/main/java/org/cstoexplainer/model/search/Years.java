package org.cstoexplainer.model.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.state.Roll;
import org.cstoexplainer.model.text.Words;

/// Finds the year of membership that was typed.
final class Years {

    private Years() {
    }

    static Optional<Hit> in(Content content, Words words, Query query) {
        var year = query.year();
        if (year.isEmpty() || year.getAsInt() < Roll.firstYear(content) || year.getAsInt() > Roll.lastYear(content)) {
            return Optional.empty();
        }
        return Optional.of(hit(content, words, year.getAsInt()));
    }

    private static Hit hit(Content content, Words words, int year) {
        var changes = Roll.changes(content, year).stream().map(event -> words.of(event.title()))
                .collect(Collectors.joining("; "));
        var text = changes.isEmpty() ? words.say("find.year.none") : changes;
        return new Hit(Kind.YEAR, words.say("find.year", String.valueOf(year)), new Snippet(text, List.of()),
                words.say("view.members"), new Target.ToYear(year));
    }
}
