package org.cstoexplainer.model.state;

import java.util.Locale;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.text.Words;

/// Says how many there were in a year, and how that differs from the year before.
public final class YearSentence {

    private YearSentence() {
    }

    /// What stands beside the big number: "parties in 1999, down from 9".
    public static String beside(Words words, Content content, int year) {
        var now = Headcount.in(content, year);
        var plain = words.say("members." + key(now.kind()), now.number(), String.valueOf(year));
        return year == Roll.firstYear(content) ? words.say("members.trend.first", plain)
                : trend(words, plain, now, Headcount.in(content, year - 1));
    }

    private static String trend(Words words, String plain, Headcount now, Headcount before) {
        if (now.kind() == Headcount.Kind.SIGNATORIES && now.number() == before.number()) {
            return words.say("members.trend.first", plain);
        }
        if (now.kind() != before.kind()) {
            return words.say("members.trend." + key(now.kind()), plain);
        }
        if (now.number() != before.number()) {
            return words.say(now.number() < before.number() ? "members.trend.down" : "members.trend.up", plain,
                    before.number());
        }
        return now.frozen() > 0 ? words.say("members.trend.frozen", plain, now.frozen())
                : words.say("members.trend.same", plain);
    }

    /// What the slider says: "Year 1999, 6 parties to the treaty".
    public static String spoken(Words words, Content content, int year) {
        var now = Headcount.in(content, year);
        var plain = words.say("members.spoken." + key(now.kind()), String.valueOf(year), now.number());
        return now.frozen() > 0 ? words.say("members.trend.frozen", plain, now.frozen()) : plain;
    }

    private static String key(Headcount.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
