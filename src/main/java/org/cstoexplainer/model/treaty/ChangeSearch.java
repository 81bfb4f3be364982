package org.cstoexplainer.model.treaty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongUnaryOperator;

/// Tries changes of answers. A flip is a number: twice the step's index, and one more if the step becomes no.
final class ChangeSearch {

    private static final Answer[] TO = {Answer.YES, Answer.NO};

    private final Outcomes outcomes;
    private final Answer[] present;
    private final Answer[] tried;
    private final List<int[]> minimal = new ArrayList<>();

    ChangeSearch(Outcomes outcomes, Answer... present) {
        this.outcomes = outcomes;
        this.present = present.clone();
        this.tried = present.clone();
    }

    /// The minimal changes of up to `most` answers, in the order of the steps, yes before no.
    List<int[]> minimal(int most) {
        extend(new int[0], most);
        return List.copyOf(minimal);
    }

    private void extend(int[] flips, int left) {
        if (isMinimal(LongUnaryOperator.identity(), flips)) {
            minimal.add(flips);
        }
        if (left > 0) {
            for (var i = firstFree(flips); i < present.length; i++) {
                extend(i, flips, left);
            }
        }
    }

    private void extend(int step, int[] flips, int left) {
        for (var to : TO) {
            if (present[step] != to) {
                extend(with(flips, 2 * step + to.ordinal()), left - 1);
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

    /// Whether a change leads where no part of it leads, the empty part included.
    ///
    /// @param view what of a set of ends is compared
    boolean isMinimal(LongUnaryOperator view, int... flips) {
        var all = (1 << flips.length) - 1;
        var outcome = view.applyAsLong(outcome(all, flips));
        for (var part = 0; part < all; part++) {
            if (view.applyAsLong(outcome(part, flips)) == outcome) {
                return false;
            }
        }
        return flips.length > 0;
    }

    /// Where those flips lead whose bit is set in `part`.
    private long outcome(int part, int... flips) {
        for (var i = 0; i < flips.length; i++) {
            tried[step(flips[i])] = (part >>> i & 1) == 1 ? to(flips[i]) : present[step(flips[i])];
        }
        var ends = outcomes.ends(tried);
        for (var flip : flips) {
            tried[step(flip)] = present[step(flip)];
        }
        return ends;
    }

    static int step(int flip) {
        return flip / 2;
    }

    static Answer to(int flip) {
        return TO[flip % 2];
    }
}
