package org.cstoexplainer.model.content.bind;

/// A component of a record.
///
/// @param type  its type: `SourceId`, `Verbatim`, `Wording`, `String`; where it is a list or an option, the type of what is in it
/// @param owner the record
/// @param name  its name
public record Component(Class<?> type, Class<?> owner, String name) {

    /// Whether it gives a thing its key, and does not refer to one.
    public boolean defines() {
        return name.equals("id");
    }

    /// Whether it is that component of that record.
    public boolean is(Class<?> record, String component) {
        return owner == record && name.equals(component);
    }
}
