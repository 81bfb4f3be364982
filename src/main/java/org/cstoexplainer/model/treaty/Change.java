package org.cstoexplainer.model.treaty;

import java.util.List;

/// A smallest set of changed answers that leads elsewhere.
///
/// @param flips    the changed answers, in the order of the steps
/// @param answers  all answers after the change
/// @param ends     where they lead
/// @param path     the way there
/// @param headline whether the headline then says something else, and would not say so after a part of the change
public record Change(List<Flip> flips, Answers answers, List<End> ends, List<Leg> path, boolean headline) {

    /// Copies the lists.
    public Change {
        flips = List.copyOf(flips);
        ends = List.copyOf(ends);
        path = List.copyOf(path);
    }
}
