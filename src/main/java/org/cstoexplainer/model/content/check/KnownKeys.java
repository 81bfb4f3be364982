package org.cstoexplainer.model.content.check;

import java.util.List;

/// The keys of one kind that a content has.
///
/// @param type the kind, a class of `model.id`
/// @param file the file that has them
/// @param keys the keys
public record KnownKeys(Class<?> type, String file, List<String> keys) {

    /// Copies the list.
    public KnownKeys {
        keys = List.copyOf(keys);
    }
}
