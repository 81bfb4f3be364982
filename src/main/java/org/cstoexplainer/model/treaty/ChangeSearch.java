package org.cstoexplainer.model.treaty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Tries changes of answers. A flip is a number: twice the step's index, and one more if the step becomes no.
final class ChangeSearch {

    private final Graph graph;
    private final Answer[] present;
    private final long presentEnds;
    private final List<int[]> minimal = new ArrayList<>();

    ChangeSearch(Graph graph, Answer... present) {
        this.graph = graph;
        this.present = present.clone();
        this.presentEnds = graph.ends(graph.reached(present));
    }

    /// The minimal changes of up to `most` answers, in the order of the steps, yes before no.
    List<int[]> minimal(int most) {
        extend(new int[0], most);
        return List.copyOf(minimal);
    }

    private void extend(int[] flips, int left) {
        if (flips.length > 0 && isMinimal(flips)) {
            minimal.add(flips);
        }
        for (var i = left == 0 ? present.length : firstFree(flips); i < present.length; i++) {
            for (var to : new Answer[] {Answer.YES, Answer.NO}) {
                if (present[i] != to) {
                    extend(with(flips, flip(i, to)), left - 1);
                }
            }
        }
    }

    private static int firstFree(int... flips) {
        return flips.length == 0 ? 0 : step(flips[flips.length - 1]) + 1;
    }

    private static int[] with(int[] flips, int one) {
        var more = Arrays.copyOf(flips, flips.length + 1);
        more[flips.length] = one;
        return more;
    }

    private boolean isMinimal(int... flips) {
        var all = (1 << flips.length) - 1;
        var outcome = outcome(all, flips);
        if (outcome == presentEnds) {
            return false;
        }
        for (var part = 1; part < all; part++) {
            if (outcome(part, flips) == outcome) {
                return false;
            }
        }
        return true;
    }

    private long outcome(int part, int... flips) {
        return graph.ends(graph.reached(after(part, flips)));
    }

    /// All answers after a change.
    Answer[] after(int... flips) {
        return after((1 << flips.length) - 1, flips);
    }

    /// All answers after those flips whose bit is set in `part`.
    private Answer[] after(int part, int... flips) {
        var answers = present.clone();
        for (var i = 0; i < flips.length; i++) {
            if ((part >>> i & 1) == 1) {
                answers[step(flips[i])] = to(flips[i]);
            }
        }
        return answers;
    }

    private static int flip(int step, Answer to) {
        return 2 * step + (to == Answer.YES ? 0 : 1);
    }

    static int step(int flip) {
        return flip / 2;
    }

    static Answer to(int flip) {
        return flip % 2 == 0 ? Answer.YES : Answer.NO;
    }
}
