package org.cstoexplainer.model.press;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cstoexplainer.model.id.ClaimId;

/// The article cut into paragraphs, and each paragraph into what claims something and what stands between.
///
/// @param paragraphs the paragraphs, in order
public record ArticleLayout(List<Paragraph> paragraphs) {

    private static final Pattern PARAGRAPH = Pattern.compile("\\S(?:(?!\\n[ \\t]*\\n).)*", Pattern.DOTALL);
    private static final int LONGEST_HEADING = 60;

    /// Copies the list.
    public ArticleLayout {
        paragraphs = List.copyOf(paragraphs);
    }

    /// Cuts a text whose paragraphs are separated by blank lines. A claim whose phrase does not occur is passed over.
    public static ArticleLayout of(String text, List<Claim> claims) {
        var places = claims.stream().flatMap(claim -> find(text, claim))
                .sorted(Comparator.comparingInt(Found::start)).toList();
        var paragraphs = new ArrayList<Paragraph>();
        PARAGRAPH.matcher(text).results().forEach(found -> {
            var words = found.group().stripTrailing();
            paragraphs.add(new Paragraph(rank(words, paragraphs.isEmpty()), runs(words, found.start(), places)));
        });
        return new ArticleLayout(paragraphs);
    }

    private static Stream<Found> find(String text, Claim claim) {
        return claim.phrase().stream().flatMap(phrase -> {
            var at = -1;
            for (var i = 0; i < claim.occurrence() && (i == 0 || at >= 0); i++) {
                at = text.indexOf(phrase.value(), at + 1);
            }
            return at < 0 ? Stream.empty() : Stream.of(new Found(claim.id(), at, at + phrase.value().length()));
        });
    }

    private static Rank rank(String words, boolean first) {
        if (first) {
            return Rank.TITLE;
        }
        return words.length() <= LONGEST_HEADING && !words.endsWith(".") ? Rank.HEADING : Rank.BODY;
    }

    private static List<Run> runs(String words, int offset, List<Found> places) {
        var runs = new ArrayList<Run>();
        var at = 0;
        for (var place : places) {
            var start = Math.max(at, place.start() - offset);
            var end = Math.min(words.length(), place.end() - offset);
            if (start < end) {
                plain(words.substring(at, start), runs);
                runs.add(new Run.Marked(place.claim(), words.substring(start, end)));
                at = end;
            }
        }
        plain(words.substring(at), runs);
        return runs;
    }

    private static void plain(String words, List<Run> runs) {
        if (!words.isEmpty()) {
            runs.add(new Run.Plain(words));
        }
    }

    /// What a paragraph is.
    public enum Rank {
        /// The title: the first paragraph.
        TITLE,
        /// A heading: short, without a full stop.
        HEADING,
        /// Text.
        BODY
    }

    /// A paragraph.
    ///
    /// @param rank what it is
    /// @param runs its words, cut at the claims
    public record Paragraph(Rank rank, List<Run> runs) {

        /// Copies the list.
        public Paragraph {
            runs = List.copyOf(runs);
        }

        /// Its words.
        public String words() {
            return runs.stream().map(Run::words).collect(Collectors.joining());
        }
    }

    /// Words of a paragraph that belong together.
    public sealed interface Run {

        /// The words.
        String words();

        /// Words that belong to no claim.
        ///
        /// @param words the words
        record Plain(String words) implements Run {
        }

        /// The words of a claim.
        ///
        /// @param claim the claim
        /// @param words the words
        record Marked(ClaimId claim, String words) implements Run {
        }
    }

    private record Found(ClaimId claim, int start, int end) {
    }
}
