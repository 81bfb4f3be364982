package org.cstoexplainer.model.id;

/// Names a treaty that can be walked.
///
/// @param value the key as the content files write it, for example `article4`
public record TreatyId(String value) {

    /// Refuses a blank key.
    ///
    /// @throws IllegalArgumentException if the key is blank
    public TreatyId {
        Keys.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
