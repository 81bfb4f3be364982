package org.cstoexplainer.model.id;

/// Names a term of the glossary.
///
/// @param value the key as the content files write it, for example `G06`
public record TermId(String value) {

    /// Refuses a blank key.
    ///
    /// @throws IllegalArgumentException if the key is blank
    public TermId {
        Keys.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
