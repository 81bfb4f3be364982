package org.cstoexplainer.model.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;

/// Hands that were counted for each of a few options. Nothing about a pupil is kept, only numbers.
///
/// @param hands how many for each option, in the order of the options
public record Tally(List<Integer> hands) {

    /// The most that a class can count for one option.
    public static final int MOST = 999;

    /// Copies the list.
    public Tally {
        hands = List.copyOf(hands);
    }

    /// No hand for any of `options` options.
    public static Tally none(int options) {
        return new Tally(Collections.nCopies(options, 0));
    }

    /// The hands for an option.
    public int of(int option) {
        return hands.get(option);
    }

    /// The same with `by` hands more for an option, never less than none.
    public Tally plus(int option, int by) {
        var next = new ArrayList<>(hands);
        next.set(option, Math.clamp((long) next.get(option) + by, 0, MOST));
        return new Tally(next);
    }

    /// All hands together.
    public int total() {
        return hands.stream().mapToInt(Integer::intValue).sum();
    }

    /// Whether no hand was counted.
    public boolean empty() {
        return total() == 0;
    }

    /// The option with the most hands; none where no hand was counted or two options lead.
    public OptionalInt leader() {
        var most = Collections.max(hands);
        var first = hands.indexOf(most);
        return empty() || hands.lastIndexOf(most) != first ? OptionalInt.empty() : OptionalInt.of(first);
    }
}
