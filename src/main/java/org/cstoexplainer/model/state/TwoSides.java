package org.cstoexplainer.model.state;

import java.util.List;
import java.util.stream.Stream;
import org.cstoexplainer.model.treaty.casebook.Evidence;
import org.cstoexplainer.model.treaty.casebook.Speaks;

/// Few pieces out of the evidence for an answer: one from each side where there are two sides, else the first.
public final class TwoSides {

    private TwoSides() {
    }

    /// The pieces: for yes, then for no; what speaks for neither only where nothing else does.
    public static List<Evidence> of(List<Evidence> all) {
        var sides = Stream.of(Speaks.YES, Speaks.NO).flatMap(side -> first(all, side)).toList();
        return sides.isEmpty() ? first(all, Speaks.NEITHER).toList() : sides;
    }

    private static Stream<Evidence> first(List<Evidence> all, Speaks side) {
        return all.stream().filter(piece -> piece.speaks() == side).limit(1);
    }
}
