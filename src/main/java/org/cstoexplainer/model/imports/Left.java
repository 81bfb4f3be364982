package org.cstoexplainer.model.imports;

import java.util.List;

/// What was not carried over, or in another form.
///
/// @param what  what it is
/// @param count how often
/// @param names where, or what exactly; each once
public record Left(Lost what, int count, List<String> names) {

    /// Copies the list.
    public Left {
        names = List.copyOf(names);
    }
}
