package org.cstoexplainer.model.id;

/// Names a stop of the story.
///
/// @param value the key as the content files write it, for example `statement`
public record StopId(String value) {

    /// Refuses a blank key.
    ///
    /// @throws IllegalArgumentException if the key is blank
    public StopId {
        Keys.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
