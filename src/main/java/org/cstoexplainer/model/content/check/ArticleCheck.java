package org.cstoexplainer.model.content.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cstoexplainer.model.content.bind.Built;
import org.cstoexplainer.model.content.bind.Ledger;
import org.cstoexplainer.model.content.problem.Mistake;
import org.cstoexplainer.model.content.problem.Page;
import org.cstoexplainer.model.content.problem.Problem;
import org.cstoexplainer.model.id.TextId;
import org.cstoexplainer.model.press.Claim;

/// Do the phrases of the claims stand in the article, apart from each other?
final class ArticleCheck {

    private static final TextId ARTICLE = new TextId("article");

    private ArticleCheck() {
    }

    static Stream<Problem> phrases(Ledger ledger, Corpus corpus) {
        var claims = ledger.all(Claim.class).stream().filter(claim -> claim.value().phrase().isPresent()).toList();
        return corpus.text(ARTICLE).map(article -> phrases(claims, article, corpus))
                .orElseGet(() -> claims.stream().filter(_ -> corpus.complete()).limit(1)
                        .map(claim -> claim.spot("phrase").problem(Mistake.NO_ARTICLE, ARTICLE.value())));
    }

    private static Stream<Problem> phrases(List<Built<Claim>> claims, Page article, Corpus corpus) {
        var hints = new Hints();
        var found = claims.stream().takeWhile(_ -> corpus.searchable(article.text().length()))
                .map(claim -> Found.in(article, claim)).toList();
        return Stream.concat(found.stream().filter(it -> it.start() < 0).map(it -> missing(it.claim(), article, hints)),
                overlaps(found.stream().filter(it -> it.start() >= 0).toList()));
    }

    private static Problem missing(Built<Claim> claim, Page article, Hints hints) {
        var phrase = phrase(claim);
        var count = Occurrences.of(phrase, article.text());
        if (count > 0) {
            return claim.spot("occurrence").problem(Mistake.TOO_FEW_OCCURRENCES, phrase, article.file(),
                    String.valueOf(count));
        }
        return claim.spot("phrase").problem(Mistake.PHRASE_NOT_IN_ARTICLE, claim.value().id().value(), article.file(),
                hints.in(article, phrase));
    }

    private static Stream<Problem> overlaps(List<Found> found) {
        List<Found> ordered = new ArrayList<>(found);
        ordered.sort(Comparator.comparingInt(Found::start));
        return IntStream.range(1, ordered.size())
                .filter(i -> ordered.get(i).start() < ordered.get(i - 1).end())
                .mapToObj(i -> ordered.get(i).claim().spot("phrase").problem(Mistake.PHRASES_OVERLAP,
                        ordered.get(i).claim().value().id().value(), ordered.get(i - 1).claim().value().id().value()));
    }

    private static String phrase(Built<Claim> claim) {
        return claim.value().phrase().orElseThrow().value();
    }

    /// Where the phrase of a claim stands.
    ///
    /// @param claim the claim
    /// @param start the offset of its first character in the article; -1 if it is not there
    /// @param end   the offset after its last
    private record Found(Built<Claim> claim, int start, int end) {

        static Found in(Page article, Built<Claim> claim) {
            var phrase = phrase(claim);
            var at = -1;
            for (var i = 0; i < claim.value().occurrence() && (i == 0 || at >= 0); i++) {
                at = article.text().indexOf(phrase, at + 1);
            }
            return new Found(claim, at, at + phrase.length());
        }
    }
}
