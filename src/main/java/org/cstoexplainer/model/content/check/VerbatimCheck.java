package org.cstoexplainer.model.content.check;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cstoexplainer.model.content.bind.Ledger;
import org.cstoexplainer.model.content.bind.Mention;
import org.cstoexplainer.model.content.problem.Mistake;
import org.cstoexplainer.model.content.problem.Problem;
import org.cstoexplainer.model.press.Claim;
import org.cstoexplainer.model.source.Source;
import org.cstoexplainer.model.text.Verbatim;
import org.cstoexplainer.model.text.Wording;
import org.cstoexplainer.model.treaty.Anchor;

/// Do words in quotation marks stand in a text or among the quotations?
final class VerbatimCheck {

    private static final char OPENING = '“';
    private static final Pattern QUOTED = Pattern.compile("“([^“”]+)”");
    private static final Pattern LEFT_OUT = Pattern.compile("…|\\.\\.\\.|\\[[^\\[\\]]*]");
    private static final Pattern LAST_MARK = Pattern.compile("(?<![,.;:!?])[,.;:!?]+\\s*$");

    private VerbatimCheck() {
    }

    /// The words that are shown as somebody's own. Those of claims and of steps have stricter checks of their own.
    static Stream<Problem> words(Ledger ledger, Corpus corpus) {
        var hints = new Hints();
        return ledger.mentions(it -> it.type() == Verbatim.class && it.owner() != Claim.class && it.owner() != Anchor.class)
                .filter(_ -> corpus.complete())
                .takeWhile(_ -> corpus.searchable())
                .filter(mention -> !corpus.has(List.of(mention.value())))
                .map(mention -> mention.spot().problem(Mistake.NOT_VERBATIM, hints.among(mention.value(), corpus)));
    }

    /// The words in “…” within the app's own sentences. A title of a source is not one of them.
    static Stream<Problem> quotedInWordings(Ledger ledger, Corpus corpus) {
        var hints = new Hints();
        return ledger.mentions(it -> it.type() == Wording.class && !it.is(Source.class, "title"))
                .filter(mention -> mention.value().indexOf(OPENING) >= 0 && corpus.complete())
                .flatMap(mention -> quoted(mention, corpus, hints));
    }

    private static Stream<Problem> quoted(Mention mention, Corpus corpus, Hints hints) {
        return QUOTED.matcher(mention.value()).results().map(VerbatimCheck::inside)
                .takeWhile(_ -> corpus.searchable())
                .filter(quote -> !stands(quote, corpus))
                .map(quote -> mention.spot().part(quote).problem(Mistake.QUOTE_NOWHERE, quote, hints.among(quote, corpus)));
    }

    private static String inside(MatchResult quote) {
        return quote.group(1);
    }

    /// A comma or full stop before the closing mark may belong to our own sentence.
    private static boolean stands(String quote, Corpus corpus) {
        return corpus.has(parts(quote)) || corpus.has(parts(LAST_MARK.matcher(quote).replaceFirst("")));
    }

    private static List<String> parts(String quote) {
        return Arrays.stream(LEFT_OUT.split(quote)).filter(part -> !part.isBlank()).toList();
    }
}
