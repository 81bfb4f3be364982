package org.cstoexplainer.model.id;

/// Names an entry of the timeline.
///
/// @param value the key as the content files write it, for example `T25`
public record EventId(String value) {

    /// Refuses a blank key.
    ///
    /// @throws IllegalArgumentException if the key is blank
    public EventId {
        Keys.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
