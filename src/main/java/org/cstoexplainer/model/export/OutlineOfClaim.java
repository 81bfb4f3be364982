package org.cstoexplainer.model.export;

import org.cstoexplainer.model.press.Claim;
import org.cstoexplainer.model.state.ArticleReading;
import org.cstoexplainer.model.state.Route;

/// The card of a claim that is open.
final class OutlineOfClaim {

    private OutlineOfClaim() {
    }

    static void write(Claim claim, ArticleReading reading, OutlinePen pen) {
        pen.heading(2, pen.say("outline.stop", pen.say("article.claim.of", reading.number(claim.id()),
                reading.content().claims().size()), pen.say("verdict." + OutlinePen.key(claim.verdict()))));
        claim.phrase().ifPresent(phrase -> pen.quote(phrase.value(), pen.say("article.ownWords")));
        pen.paragraph(pen.say("outline.dated", pen.say("article.accurate"), pen.of(claim.accurate())));
        claim.note().ifPresent(note -> pen.paragraph(pen.say("outline.note", pen.of(note))));
        stops(reading, pen);
        pen.sources(claim.sources());
        pen.paragraph(pen.say("article.grade." + OutlinePen.key(claim.grade())));
    }

    private static void stops(ArticleReading reading, OutlinePen pen) {
        if (!reading.stops().isEmpty()) {
            pen.heading(3, pen.say("article.usedIn"));
            pen.list(reading.stops().stream().map(stop -> pen.say("article.stop.titled",
                    Route.number(reading.content(), stop.id()), pen.of(stop.title()))).toList());
        }
    }
}
