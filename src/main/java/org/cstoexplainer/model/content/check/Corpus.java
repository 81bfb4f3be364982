package org.cstoexplainer.model.content.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cstoexplainer.model.content.bind.Ledger;
import org.cstoexplainer.model.content.bind.Mention;
import org.cstoexplainer.model.content.problem.Page;
import org.cstoexplainer.model.id.TextId;
import org.cstoexplainer.model.source.Quotation;

/// All that may be quoted: the bundled texts and the quotations.
///
/// @param texts    the bundled texts
/// @param voices   every line of a text and every quotation, each with its place
/// @param wholes   every text and every quotation, in the form in which words are compared
/// @param complete whether all of it could be read
public record Corpus(Map<TextId, Page> texts, List<Voice> voices, List<String> wholes, boolean complete) {

    /// Copies the collections.
    public Corpus {
        texts = Map.copyOf(texts);
        voices = List.copyOf(voices);
        wholes = List.copyOf(wholes);
    }

    /// What may be quoted by a content that has been read.
    ///
    /// @param complete whether all files that hold it could be read
    public static Corpus of(Map<TextId, Page> texts, Ledger ledger, boolean complete) {
        var quotations = ledger.mentions(String.class).filter(it -> it.is(Quotation.class, "words")).toList();
        var voices = Stream.concat(texts.values().stream().flatMap(Voice::lines), quotations.stream().map(Voice::of));
        var wholes = Stream.concat(texts.values().stream().map(Page::text), quotations.stream().map(Mention::value));
        return new Corpus(texts, voices.toList(), wholes.map(Words::plain).toList(), complete);
    }

    /// The words of a text.
    Optional<Page> text(TextId id) {
        return Optional.ofNullable(texts.get(id));
    }

    /// Whether these exact words stand somewhere; all parts in one text and in their order.
    boolean has(List<String> parts) {
        var plain = parts.stream().map(Words::plain).toList();
        return wholes.stream().anyMatch(whole -> inOrder(whole, plain));
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
