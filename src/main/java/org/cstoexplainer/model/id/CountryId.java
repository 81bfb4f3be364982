package org.cstoexplainer.model.id;

/// Names a country by its ISO 3166-1 alpha-3 code (Kosovo: `XKX`, a user-assigned code).
///
/// @param value the key as the content files write it, for example `ARM`
public record CountryId(String value) {

    /// Refuses a blank key.
    ///
    /// @throws IllegalArgumentException if the key is blank
    public CountryId {
        Keys.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
