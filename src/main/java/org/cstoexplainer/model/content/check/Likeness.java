package org.cstoexplainer.model.content.check;

import java.util.Arrays;
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

    /// The likest run in any voice, if one is alike at all.
    static Optional<Likeness> of(String phrase, List<Voice> voices) {
        var sought = phrase.length() <= LONGEST ? phrase : phrase.substring(0, LONGEST);
        return voices.stream().flatMap(voice -> runs(sought, voice))
                .filter(like -> like.distance() * 5 <= sought.length() * 2)
                .min(Comparator.comparingInt(Likeness::distance));
    }

    private static Stream<Likeness> runs(String phrase, Voice voice) {
        var sought = phrase.split("\\s+");
        var words = voice.words().split("\\s+");
        return IntStream.rangeClosed(Math.max(1, sought.length - 1), sought.length + 1).boxed()
                .flatMap(size -> IntStream.rangeClosed(0, words.length - size)
                        .mapToObj(from -> List.of(words).subList(from, from + size)))
                .filter(run -> shareEnough(sought, run))
                .map(run -> String.join(" ", run))
                .map(run -> new Likeness(voice, trimmed(run), Nearest.distance(plain(phrase), plain(trimmed(run)))));
    }

    /// Comparing letter by letter is slow: long runs must have a third of their words in common with the phrase.
    private static boolean shareEnough(String[] sought, List<String> run) {
        Set<String> common = new HashSet<>(run);
        common.retainAll(Set.copyOf(Arrays.asList(sought)));
        return sought.length <= 3 || common.size() * 3 >= run.size();
    }

    private static String trimmed(String run) {
        return run.replaceAll("^[“‘\"'(]+|[,.;:!?”’\"')]+$", "");
    }

    private static String plain(String words) {
        return Words.plain(words).toLowerCase(Locale.ROOT);
    }
}
