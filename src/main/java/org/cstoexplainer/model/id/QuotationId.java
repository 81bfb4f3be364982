package org.cstoexplainer.model.id;

/// Names an entry of the list of quotations.
///
/// @param value the key as the content files write it, for example `peskov-2024`
public record QuotationId(String value) {

    /// Refuses a blank key.
    ///
    /// @throws IllegalArgumentException if the key is blank
    public QuotationId {
        Keys.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
