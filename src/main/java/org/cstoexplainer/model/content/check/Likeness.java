package org.cstoexplainer.model.content.check;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cstoexplainer.model.content.problem.Nearest;

/// The run of words that is most like a phrase.
///
/// @param voice    where it stands
/// @param words    the run
/// @param distance how many slips away it is
record Likeness(Voice voice, String words, int distance) {

    private static final int LONGEST = 300;
    /// What it costs to look at a word, in letters.
    private static final int ONE_WORD = 20;
    private static final String OPENING = "“‘\"'(";
    private static final String CLOSING = ",.;:!?”’\"')";

    /// The likest run in any voice, if one is alike at all.
    static Optional<Likeness> of(String phrase, List<Voice> voices, Effort effort) {
        var sought = phrase.length() <= LONGEST ? phrase : phrase.substring(0, LONGEST);
        return voices.stream().flatMap(voice -> runs(sought, voice, effort))
                .filter(like -> like.distance() * 5 <= sought.length() * 2)
                .min(Comparator.comparingInt(Likeness::distance));
    }

    private static Stream<Likeness> runs(String phrase, Voice voice, Effort effort) {
        var sought = List.of(phrase.split("\\s+"));
        var words = List.of(voice.words().split("\\s+"));
        var letters = plain(phrase);
        return IntStream.rangeClosed(Math.max(1, sought.size() - 1), sought.size() + 1).boxed()
                .flatMap(size -> IntStream.rangeClosed(0, words.size() - size).mapToObj(from -> words.subList(from, from + size)))
                .takeWhile(run -> effort.allows((long) ONE_WORD * run.size()))
                .filter(run -> shareEnough(sought, run))
                .map(run -> trimmed(String.join(" ", run)))
                .filter(run -> Math.abs(run.length() - phrase.length()) * 5 <= phrase.length() * 2)
                .takeWhile(run -> effort.allows((long) phrase.length() * run.length()))
                .map(run -> new Likeness(voice, run, Nearest.distance(letters, plain(run))));
    }

    /// Comparing letter by letter is slow: long runs must have a third of their words in common with the phrase.
    private static boolean shareEnough(List<String> sought, List<String> run) {
        if (sought.size() <= 3) {
            return true;
        }
        Set<String> common = new HashSet<>(run);
        common.retainAll(Set.copyOf(sought));
        return common.size() * 3 >= run.size();
    }

    private static String trimmed(String run) {
        var start = 0;
        var end = run.length();
        while (start < end && OPENING.indexOf(run.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && CLOSING.indexOf(run.charAt(end - 1)) >= 0) {
            end--;
        }
        return run.substring(start, end);
    }

    private static String plain(String words) {
        return Words.plain(words).toLowerCase(Locale.ROOT);
    }
}
