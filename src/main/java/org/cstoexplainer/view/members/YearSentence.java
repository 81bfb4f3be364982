package org.cstoexplainer.view.members;

import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.state.Headcount;
import org.cstoexplainer.model.state.Roll;
import org.cstoexplainer.model.text.Words;
import org.cstoexplainer.view.kit.Keyed;

/// Says how many there were in a year, and how that differs from the year before.
final class YearSentence {

    private YearSentence() {
    }

    /// What stands beside the big number: "parties in 1999, down from 9".
    static String beside(Words words, Content content, int year) {
        var now = Headcount.in(content, year);
        var plain = words.say("members." + Keyed.of(now.kind()), now.number(), String.valueOf(year));
        return year == Roll.firstYear(content) ? words.say("members.trend.first", plain)
                : trend(words, plain, now, Headcount.in(content, year - 1));
    }

    private static String trend(Words words, String plain, Headcount now, Headcount before) {
        if (now.kind() == Headcount.Kind.SIGNATORIES && now.number() == before.number()) {
            return words.say("members.trend.first", plain);
        }
        if (now.kind() != before.kind()) {
            return words.say("members.trend." + Keyed.of(now.kind()), plain);
        }
        if (now.number() != before.number()) {
            return words.say(now.number() < before.number() ? "members.trend.down" : "members.trend.up", plain,
                    before.number());
        }
        return now.frozen() > 0 ? words.say("members.trend.frozen", plain, now.frozen())
                : words.say("members.trend.same", plain);
    }

    /// What the slider says: "Year 1999, 6 parties to the treaty".
    static String spoken(Words words, Content content, int year) {
        var now = Headcount.in(content, year);
        var plain = words.say("members.spoken." + Keyed.of(now.kind()), String.valueOf(year), now.number());
        return now.frozen() > 0 ? words.say("members.trend.frozen", plain, now.frozen()) : plain;
    }
}
