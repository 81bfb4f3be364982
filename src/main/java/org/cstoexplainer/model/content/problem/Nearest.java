package org.cstoexplainer.model.content.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/// Finds the word that was probably meant.
public final class Nearest {

    private static final int FARTHEST = 2;

    private Nearest() {
    }

    /// The known word that is one slip away from the one written, or differs in capitals alone.
    public static Optional<String> oneSlipFrom(String written, Collection<String> known) {
        return known.stream().filter(word -> slips(written, word) <= 1).findFirst();
    }

    /// The known word nearest to the one written: at most two slips away, and one where it is short.
    public static Optional<String> to(String written, Collection<String> known) {
        var limit = Math.clamp(written.length() / 2, 1, FARTHEST);
        return known.stream()
                .filter(word -> slips(written, word) <= limit)
                .min(Comparator.<String>comparingInt(word -> slips(written, word)).thenComparing(word -> word));
    }

    private static int slips(String written, String word) {
        var longer = Math.abs(written.length() - word.length());
        if (longer > FARTHEST) {
            return longer;
        }
        return distance(written.toLowerCase(Locale.ROOT), word.toLowerCase(Locale.ROOT));
    }

    /// How many slips lead from one word to another: a letter too many, too few, another, or two swapped
    /// (Damerau-Levenshtein, optimal string alignment).
    public static int distance(String a, String b) {
        var rows = new int[a.length() + 1][b.length() + 1];
        IntStream.rangeClosed(0, a.length()).forEach(i -> rows[i][0] = i);
        IntStream.rangeClosed(0, b.length()).forEach(j -> rows[0][j] = j);
        for (var i = 1; i <= a.length(); i++) {
            for (var j = 1; j <= b.length(); j++) {
                rows[i][j] = cheapest(rows, a, b, i, j);
            }
        }
        return rows[a.length()][b.length()];
    }

    private static int cheapest(int[][] rows, String a, String b, int i, int j) {
        var same = a.charAt(i - 1) == b.charAt(j - 1);
        var best = Math.min(rows[i - 1][j - 1] + (same ? 0 : 1), 1 + Math.min(rows[i - 1][j], rows[i][j - 1]));
        var swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, rows[i - 2][j - 2] + 1) : best;
    }
}
