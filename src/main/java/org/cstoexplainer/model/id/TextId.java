package org.cstoexplainer.model.id;

/// Names a bundled text.
///
/// @param value the key as the content files write it, for example `treaty`
public record TextId(String value) {

    /// Refuses a blank key.
    ///
    /// @throws IllegalArgumentException if the key is blank
    public TextId {
        Keys.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
