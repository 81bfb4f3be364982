package org.cstoexplainer.fuzz;

import java.util.List;
import java.util.SplittableRandom;

/// Chance that can be had again: the same seed throws the same numbers.
final class Dice {

    private final SplittableRandom random;

    Dice(long seed) {
        // split once, so that neighbours have nothing in common
        random = new SplittableRandom(new SplittableRandom(seed).nextLong() ^ Long.rotateLeft(seed, 32));
    }

    /// From 0 to one less than `sides`.
    int below(int sides) {
        return random.nextInt(sides);
    }

    /// Whether one of so many throws falls.
    boolean oneIn(int sides) {
        return below(sides) == 0;
    }

    /// One of these.
    <T> T of(List<T> many) {
        return many.get(below(many.size()));
    }
}
