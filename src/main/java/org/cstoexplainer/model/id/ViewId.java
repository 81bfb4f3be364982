package org.cstoexplainer.model.id;

/// Names a view of the map.
///
/// @param value the key as the content files write it, for example `caucasus`
public record ViewId(String value) {

    /// Refuses a blank key.
    ///
    /// @throws IllegalArgumentException if the key is blank
    public ViewId {
        Keys.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
