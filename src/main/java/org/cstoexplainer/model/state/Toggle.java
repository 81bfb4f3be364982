package org.cstoexplainer.model.state;

import java.util.HashSet;
import java.util.Set;

/// Puts a value into a set, or takes it out where it is in it.
final class Toggle {

    private Toggle() {
    }

    static <T> Set<T> in(Set<T> set, T value) {
        var other = new HashSet<>(set);
        if (!other.remove(value)) {
            other.add(value);
        }
        return other;
    }
}
