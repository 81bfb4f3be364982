package org.cstoexplainer.model.content.bind;

import org.cstoexplainer.model.content.problem.Spot;

/// A string that was met, and what it is: a key that names something, a reference, words.
///
/// @param type  its type: `SourceId`, `Verbatim`, `Wording`, `String`
/// @param value its characters
/// @param owner the record it is a part of
/// @param name  the component of the record
/// @param spot  where it stands
public record Mention(Class<?> type, String value, Class<?> owner, String name, Spot spot) {

    /// Whether it gives a thing its key, and does not refer to one.
    public boolean defines() {
        return name.equals("id");
    }

    /// Whether it is that component of that record.
    public boolean is(Class<?> record, String component) {
        return owner == record && name.equals(component);
    }
}
