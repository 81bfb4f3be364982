package org.cstoexplainer.model.id;

/// Names an end of a treaty's walk.
///
/// @param value the key as the content files write it, for example `no-request`
public record EndId(String value) implements Local {

    /// Refuses a blank key.
    ///
    /// @throws IllegalArgumentException if the key is blank
    public EndId {
        Keys.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
