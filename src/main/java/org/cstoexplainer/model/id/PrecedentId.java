package org.cstoexplainer.model.id;

/// Names a case in which Article 4 or help was spoken of.
///
/// @param value the key as the content files write it, for example `P4`
public record PrecedentId(String value) {

    /// Refuses a blank key.
    ///
    /// @throws IllegalArgumentException if the key is blank
    public PrecedentId {
        Keys.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
