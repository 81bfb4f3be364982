package org.cstoexplainer.model.treaty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.cstoexplainer.model.id.StepId;
import org.cstoexplainer.model.id.TextId;

/// A text cut at the phrases that steps ask about, with parentheses that repeat an earlier one set apart.
///
/// @param paragraphs its paragraphs, each a list of runs
public record ClauseLayout(List<List<Run>> paragraphs) {

    private static final Pattern PARENTHESIS = Pattern.compile("\\([^()]+\\)");
    private static final Pattern OPENING = Pattern.compile("^\\((\\S+ \\S+) .*");

    /// Copies the lists.
    public ClauseLayout {
        paragraphs = paragraphs.stream().map(List::copyOf).toList();
    }

    /// A stretch of words.
    public sealed interface Run {

        /// Words that no step asks about.
        ///
        /// @param words the words
        record Plain(String words) implements Run {
        }

        /// Words that a step asks about.
        ///
        /// @param step  the step
        /// @param words the words
        record Phrase(StepId step, String words) implements Run {
        }

        /// A parenthesis that has stood before.
        ///
        /// @param words the whole of it
        /// @param brief its first words
        record Repeat(String words, String brief) implements Run {
        }
    }

    private record Cut(int start, int end, Run run) {
    }

    /// Lays out a text of a treaty.
    ///
    /// @param text  the text
    /// @param body  its words, paragraphs separated by a blank line
    /// @param steps the steps; those that ask about other texts are passed over
    public static ClauseLayout of(TextId text, String body, List<Step> steps) {
        var cuts = new ArrayList<Cut>();
        steps.forEach(step -> step.anchor().filter(anchor -> anchor.text().equals(text)).ifPresent(anchor -> {
            var at = anchor.in(body);
            var words = anchor.phrase().value();
            at.ifPresent(start -> add(cuts, new Cut(start, start + words.length(), new Run.Phrase(step.id(), words))));
        }));
        repeats(body, cuts);
        cuts.sort(Comparator.comparingInt(Cut::start));
        return new ClauseLayout(paragraphs(body, cuts));
    }

    private static void repeats(String body, List<Cut> cuts) {
        var seen = new HashSet<String>();
        PARENTHESIS.matcher(body).results().forEach(found -> {
            var opening = OPENING.matcher(found.group());
            if (!seen.add(found.group()) && opening.matches()) {
                add(cuts, new Cut(found.start(), found.end(),
                        new Run.Repeat(found.group(), "(" + opening.group(1) + "…)")));
            }
        });
    }

    /// What lies over an earlier cut is left out.
    private static void add(List<Cut> cuts, Cut cut) {
        if (cuts.stream().noneMatch(other -> cut.start() < other.end() && other.start() < cut.end())) {
            cuts.add(cut);
        }
    }

    private static List<List<Run>> paragraphs(String body, List<Cut> cuts) {
        var paragraphs = new ArrayList<List<Run>>();
        var from = 0;
        while (from < body.length()) {
            var end = body.indexOf("\n\n", from);
            var to = end < 0 ? body.stripTrailing().length() : end;
            if (to > from) {
                paragraphs.add(runs(body, from, to, cuts));
            }
            from = end < 0 ? body.length() : end + 2;
        }
        return paragraphs;
    }

    private static List<Run> runs(String body, int from, int to, List<Cut> cuts) {
        var runs = new ArrayList<Run>();
        var at = from;
        for (var cut : cuts) {
            if (cut.start() >= from && cut.end() <= to) {
                plain(body.substring(at, cut.start()), runs);
                runs.add(cut.run());
                at = cut.end();
            }
        }
        plain(body.substring(at, to), runs);
        return runs;
    }

    private static void plain(String words, List<Run> runs) {
        if (!words.isEmpty()) {
            runs.add(new Run.Plain(words));
        }
    }
}
