package org.cstoexplainer.model.id;

/// Names a source.
///
/// @param value the key as the content files write it, for example `S03`
public record SourceId(String value) {

    /// Refuses a blank key.
    ///
    /// @throws IllegalArgumentException if the key is blank
    public SourceId {
        Keys.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
