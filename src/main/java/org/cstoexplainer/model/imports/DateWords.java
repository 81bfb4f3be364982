package org.cstoexplainer.model.imports;

import java.util.Optional;
import java.util.regex.Pattern;
import org.cstoexplainer.model.date.DateText;
import org.cstoexplainer.model.date.PartialDate;
import org.cstoexplainer.model.text.Words;

/// A date, from when to when if it lasted.
///
/// @param from  when it happened or began
/// @param until when it ended, if it lasted
record DateWords(PartialDate from, Optional<PartialDate> until) {

    private static final Pattern ABOUT = Pattern.compile("(?i)(about|around|circa|ca?\\.|~).*");

    /// The date as people read it.
    String text(Words words) {
        var first = DateText.full(from, words.lang());
        return until.map(last -> words.say("card.span", first, DateText.full(last, words.lang()))).orElse(first);
    }

    /// The same, about as sure as the words of the file say.
    DateWords asSureAs(String display, Words words) {
        for (var first : new boolean[] {false, true}) {
            for (var last : new boolean[] {false, true}) {
                var other = new DateWords(about(from, first), until.map(date -> about(date, last)));
                if (other.text(words).equals(display)) {
                    return other;
                }
            }
        }
        return new DateWords(about(from, ABOUT.matcher(display).matches()), until);
    }

    private static PartialDate about(PartialDate date, boolean approximate) {
        return new PartialDate(date.year(), date.month(), date.day(), approximate);
    }
}
