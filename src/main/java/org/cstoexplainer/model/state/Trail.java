package org.cstoexplainer.model.state;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Where one has been: the places behind, newest last, and those ahead after going back, nearest first.
///
/// @param behind places to go back to
/// @param ahead  places to go forward to
public record Trail(List<Place> behind, List<Place> ahead) {

    private static final int KEPT = 200;

    /// Copies the lists.
    public Trail {
        behind = List.copyOf(behind);
        ahead = List.copyOf(ahead);
    }

    /// No steps yet.
    public static Trail empty() {
        return new Trail(List.of(), List.of());
    }

    /// Where one was before, if anywhere.
    public Optional<Place> last() {
        return behind.isEmpty() ? Optional.empty() : Optional.of(behind.getLast());
    }

    /// The trail after leaving `place` for somewhere new.
    public Trail leaving(Place place) {
        var kept = behind.size() < KEPT ? behind : behind.subList(1, behind.size());
        return new Trail(Stream.concat(kept.stream(), Stream.of(place)).toList(), List.of());
    }

    /// The trail after going back from `place`.
    ///
    /// @throws java.util.NoSuchElementException if there is nothing behind
    public Trail back(Place place) {
        behind.getLast();
        return new Trail(behind.subList(0, behind.size() - 1), Stream.concat(Stream.of(place), ahead.stream()).toList());
    }

    /// The trail after going forward from `place`.
    ///
    /// @throws java.util.NoSuchElementException if there is nothing ahead
    public Trail forward(Place place) {
        ahead.getFirst();
        return new Trail(Stream.concat(behind.stream(), Stream.of(place)).toList(), ahead.subList(1, ahead.size()));
    }
}
