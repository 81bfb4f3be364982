package org.cstoexplainer.view.article;

import java.util.Locale;
import org.cstoexplainer.model.press.Claim;
import org.cstoexplainer.model.press.Verdict;
import org.cstoexplainer.model.text.Words;

/// How verdicts and claims are called.
final class VerdictWords {

    private VerdictWords() {
    }

    /// The verdict in one word: Wrong.
    static String name(Verdict verdict, Words words) {
        return words.say("verdict." + key(verdict));
    }

    /// What the verdict means, in one sentence.
    static String meaning(Verdict verdict, Words words) {
        return words.say("verdict." + key(verdict) + ".means");
    }

    /// The words that stand for a claim: its phrase, or the first sentence on what is missing.
    static String phrase(Claim claim, Words words) {
        return claim.phrase().map(phrase -> phrase.value()).orElseGet(() -> first(words.of(claim.accurate())));
    }

    /// The accessible name of a claim: Claim 22, wrong: the UK may send no more than 30,000 troops.
    static String accessible(Claim claim, int number, Words words) {
        return words.say("article.claim.name", number,
                name(claim.verdict(), words).toLowerCase(Locale.of(words.lang().code())), phrase(claim, words));
    }

    /// The verdict as ids and style classes write it.
    static String key(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String first(String text) {
        var end = text.indexOf(". ");
        return end < 0 ? text : text.substring(0, end + 1);
    }
}
