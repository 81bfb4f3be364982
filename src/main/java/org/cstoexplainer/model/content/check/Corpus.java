package org.cstoexplainer.model.content.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cstoexplainer.model.content.bind.Ledger;
import org.cstoexplainer.model.content.bind.Mention;
import org.cstoexplainer.model.content.problem.Mistake;
import org.cstoexplainer.model.content.problem.Page;
import org.cstoexplainer.model.content.problem.Problem;
import org.cstoexplainer.model.id.TextId;
import org.cstoexplainer.model.source.Quotation;

/// All that may be quoted: the bundled texts and the quotations.
public final class Corpus {

    /// As much as some two thousand claims search in an article a hundred times as long as the built-in one.
    private static final long MOST = 1_000_000_000L;

    /// What a search costs besides the letters it looks at.
    private static final int ONE_SEARCH = 1_000;

    private static final String TEXTS = "texts.json";
    private static final char BETWEEN = '\n';

    private final Map<TextId, Page> texts;
    private final List<Mention> quotations;
    private final List<String> wholes;
    private final String all;
    private final boolean complete;
    private final Effort effort = new Effort(MOST);

    private Corpus(Map<TextId, Page> texts, List<Mention> quotations, boolean complete) {
        this.texts = Map.copyOf(texts);
        this.quotations = quotations;
        this.wholes = Stream.concat(texts.values().stream().map(Page::text), quotations.stream().map(Mention::value))
                .map(Words::plain).toList();
        this.all = String.join(String.valueOf(BETWEEN), wholes);
        this.complete = complete;
    }

    /// What may be quoted by a content that has been read.
    ///
    /// @param complete whether all files that hold it could be read
    public static Corpus of(Map<TextId, Page> texts, Ledger ledger, boolean complete) {
        return new Corpus(texts, ledger.mentions(it -> it.is(Quotation.class, "words")).toList(), complete);
    }

    /// Whether all of it could be read.
    boolean complete() {
        return complete;
    }

    /// The words of a text.
    Optional<Page> text(TextId id) {
        return Optional.ofNullable(texts.get(id));
    }

    /// Every line of a text and every quotation, each with its place.
    List<Voice> voices() {
        return Stream.concat(texts.values().stream().flatMap(Voice::lines), quotations.stream().map(Voice::of)).toList();
    }

    /// Whether one more search through everything is not too much.
    boolean searchable() {
        return searchable(all.length());
    }

    /// Whether one more search through a text is not too much.
    boolean searchable(int letters) {
        return effort.allows(ONE_SEARCH + letters);
    }

    /// That something was not compared, because it would have been too much.
    Stream<Problem> tooMuch() {
        return effort.allows(0) ? Stream.empty() : Stream.of(Problem.ofFile(TEXTS, Mistake.TOO_MUCH_QUOTED));
    }

    /// Whether these exact words stand somewhere; all parts in one text and in their order.
    boolean has(List<String> parts) {
        var plain = parts.stream().map(Words::plain).toList();
        return plain.stream().allMatch(all::contains) && (plain.size() < 2 || wholes.stream().anyMatch(whole -> inOrder(whole, plain)));
    }

    private static boolean inOrder(String whole, List<String> parts) {
        var at = 0;
        for (var part : parts) {
            var found = whole.indexOf(part, at);
            if (found < 0) {
                return false;
            }
            at = found + part.length();
        }
        return true;
    }
}
