package org.cstoexplainer.model.id;

/// Names a claim of the article.
///
/// @param value the key as the content files write it, for example `SC22`
public record ClaimId(String value) {

    /// Refuses a blank key.
    ///
    /// @throws IllegalArgumentException if the key is blank
    public ClaimId {
        Keys.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
