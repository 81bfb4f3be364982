package org.cstoexplainer.model.id;

/// Names a case.
///
/// @param value the key as the content files write it, for example `kursk-2024`
public record CaseId(String value) {

    /// Refuses a blank key.
    ///
    /// @throws IllegalArgumentException if the key is blank
    public CaseId {
        Keys.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
